import { expect, test } from 'vitest';
import { openSearchBundle } from '../bench/search-bundle.ts';
import { openSearchFolder } from '../bench/search-folder.ts';
import { judgedQueries } from '../bench/search-queries.ts';
import { judge, scores, type Judged } from '../bench/search-score.ts';
import { testSites } from './test-sites.ts';
import { unpackBundle } from './unpacked-bundle.ts';

const served = await openSearchFolder(testSites.sample.outDir);
const unpacked = await openSearchBundle(await unpackBundle('sample'));

test('from a folder, searches are answered as well as from a server', async () => {
	const queries = judgedQueries('search-queries');
	const judged: { served: Judged[]; unpacked: Judged[] } = { served: [], unpacked: [] };
	for (const query of queries) {
		judged.served.push(await judge(query, served));
		judged.unpacked.push(await judge(query, unpacked));
	}
	const [own] = scores(judged.unpacked).slice(-1);
	const [other] = scores(judged.served).slice(-1);
	expect(queries.length).toBeGreaterThanOrEqual(80);
	for (const measure of ['first', 'mrr', 'recall'] as const) expect(own?.[measure]).toBeGreaterThanOrEqual((other?.[measure] ?? 1) - 0.03);
	expect(own?.first).toBeGreaterThanOrEqual(0.95);
});

test('both engines know a record by the same address and the same words', async () => {
	expect(unpacked.archive.size).toBe(served.archive.size);
	for (let record = 0; record < served.archive.size; record++) {
		const [one, other] = [await served.engine.read(record), await unpacked.engine.read(record)];
		expect({ ...other, url: unpacked.pathOf(other.url) }).toEqual({ ...one, url: served.pathOf(one.url) });
	}
});

test.each(['bail', 'police', 'officer', 'body-worn', 'custody', '2020'])('both engines find "%s" in the same records', async (word) => {
	const [one, other] = [await served.engine.find(word), await unpacked.engine.find(word)];
	expect([...other.keys()].sort()).toEqual([...one.keys()].sort());
});

test.each(['not guilty', 'picket line', 'two families', 'early hours'])('both engines find the words "%s" one after the other in the same records', async (phrase) => {
	const [one, other] = [await served.engine.findPhrase(phrase), await unpacked.engine.findPhrase(phrase)];
	expect([...other.keys()].sort()).toEqual([...one.keys()].sort());
});
