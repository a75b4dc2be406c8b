import { expect, test } from 'vitest';
import { chanceFrom } from '../bench/chance.ts';
import { openSearchFolder } from '../bench/search-folder.ts';
import { judgedQueries } from '../bench/search-queries.ts';
import { judge, scores, type Judged } from '../bench/search-score.ts';
import { searchArchive } from '../model/search/search-archive.ts';
import { testSites } from './test-sites.ts';

const index = await openSearchFolder(testSites.sample.outDir);
const queries = judgedQueries('search-queries');

/** What `npm run bench:search` shows of the sample archive never falls below this. */
const floor = { first: 0.97, mrr: 0.98, recall: 1 };
/** Groups of which every query finds its answer first. */
const certain = ['phrase', 'expansion', 'filter', 'statute', 'none'];

test('searches of the sample archive are answered as well as they were', async () => {
	const judged: Judged[] = [];
	for (const query of queries) judged.push(await judge(query, index));
	const [all] = scores(judged).slice(-1);
	expect(queries.length).toBeGreaterThanOrEqual(80);
	expect(all?.first).toBeGreaterThanOrEqual(floor.first);
	expect(all?.mrr).toBeGreaterThanOrEqual(floor.mrr);
	expect(all?.recall).toBeGreaterThanOrEqual(floor.recall);
	expect(judged.filter(({ query, place }) => certain.includes(query.group) && place !== 1)).toEqual([]);
});

test.each(['held-out-queries', 'third-queries', 'fourth-queries'])('what was once unseen in %s is answered as well as a fresh set must be', async (set) => {
	const judged: Judged[] = [];
	for (const query of judgedQueries(set)) judged.push(await judge(query, index));
	const [all] = scores(judged).slice(-1);
	expect(all?.first).toBeGreaterThanOrEqual(0.93);
	expect(all?.mrr).toBeGreaterThanOrEqual(0.95);
	expect(all?.recall).toBeGreaterThanOrEqual(0.95);
	expect(judged.filter(({ query, place }) => certain.includes(query.group) && place !== 1)).toEqual([]);
});

test('no page is shown as a plain match for any of a hundred words that are none', async () => {
	const chance = chanceFrom(4);
	const letters = [...'abcdefghijklmnopqrstuvwxyz'] as const;
	const words = Array.from({ length: 100 }, () => Array.from({ length: chance.between(4, 10) }, () => letters[chance.between(0, 25)] ?? 'z').join(''));
	const plain: string[] = [];
	for (const word of words) {
		const { match, results } = await ask(word);
		if (match === 'exact' && results.length > 0) plain.push(word);
	}
	expect(new Set(words).size).toBe(100);
	expect(plain).toEqual([]);
});

test('each count beside a filter is what choosing it gives, for twenty queries', async () => {
	const asked = [...queries.filter(({ group }) => group === 'phrase').slice(0, 6), ...queries.filter(({ group }) => group !== 'phrase' && group !== 'none').filter((_, place) => place % 5 === 0).slice(0, 14)];
	const wrong: string[] = [];
	for (const { words } of asked) {
		const { counts } = await ask(words);
		for (const [name, values] of Object.entries(index.archive.labels)) {
			for (const { value } of values) {
				const { results } = await ask(words, { [name]: [value] });
				const count = Object.entries(counts).find(([each]) => each === name)?.[1].get(value) ?? 0;
				if (results.length !== count) wrong.push(`${words}: ${name}=${value} says ${count}, gives ${results.length}`);
			}
		}
	}
	expect(asked).toHaveLength(20);
	expect(wrong).toEqual([]);
});

function ask(words: string, filters: Record<string, string[]> = {}) {
	return searchArchive({ words, filters, sort: 'relevance', asTyped: false }, index.archive, index.engine, { isTyping: false, englishWords: index.englishWords });
}
