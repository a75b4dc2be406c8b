import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { openSearchFolder } from '../bench/search-folder.ts';
import { kinds } from '../model/search/kinds.ts';
import { quiz } from '../schemas/quiz.ts';
import { readBuiltSite, textOf, type BuiltSite } from './built-site.ts';
import { searchFragments } from './search-fragments.ts';

const sample = await readBuiltSite('sample');
const kitchenSink = await readBuiltSite('kitchenSink');

test.each([sample, kitchenSink])('the search of $name knows every edition, case and article once', (site) => {
	const wanted = site.pages
		.map(({ address }) => address.slice(site.base.length - 1))
		.filter((address) => /^\/editions\/[^/]+\/((cases|articles)\/[^/]+\/)?$/.test(address))
		.filter((address) => !/-(first|second)-name\/$/.test(address));
	expect(urlsOf(site).filter((url) => !url.includes('#')).sort()).toEqual(wanted.sort());
});

test.each([sample, kitchenSink])('the search of $name leaves out print pages, lists, the guide, "not found", moved pages and the search page', (site) => {
	expect(urlsOf(site).filter((url) => !/^\/(?:editions\/[^/]+\/(?:(?:cases|articles)\/[^/]+\/)?(?:#.+)?|(?:outcomes|glossary)\/#.+)$/.test(url))).toEqual([]);
});

test.each([sample, kitchenSink])('every outcome, key question, recommendation, quiz question and term of $name is found once, at a place that is there', (site) => {
	const places = urlsOf(site).filter((url) => url.includes('#'));
	expect(new Set(places).size).toBe(places.length);
	const wanted = site.pages
		.filter(({ address }) => !/\/(?:print|briefing|questions|recommendations|guide)\//.test(address))
		.flatMap(({ address, document }) =>
			document
				.querySelectorAll('[id]')
				.map(({ id }) => id ?? '')
				.filter((id) => /^(?:outcome|question|recommendation|quiz|term)-/.test(id))
				.map((id) => `${address.slice(site.base.length - 1)}#${id}`),
		);
	expect(places.sort()).toEqual(wanted.sort());
});

test.each([
	{ site: sample, edition: '2020-q1' },
	{ site: kitchenSink, edition: '2022-q1' },
])('nobody finds the answers of the quiz of $edition by search', ({ site, edition }) => {
	const file = join(site.contentDir, 'editions', edition, 'quiz.yaml');
	const rows = quiz.parse(parse(readFileSync(file, 'utf8')));
	const secrets = rows.flatMap((row) => [row.explanation, ...row.options.flatMap(({ feedback }) => feedback ?? [])]);
	const parts = secrets.flatMap((text) => text.split(/\{[^}]*\}/)).map((part) => part.trim()).filter((part) => part.length > 8);
	const fragments = searchFragments(site).map(({ content, anchors }) => JSON.stringify({ content, anchors }));
	const page = textOf(site.page(`${site.base}editions/${edition}/`).document.querySelector('main'));
	expect(rows.filter(({ explanation }) => page.includes(explanation.split(/\{[^}]*\}/).at(-1)!.trim()))).toEqual(rows);
	expect(parts.filter((part) => fragments.some((text) => text.includes(part)))).toEqual([]);
});

test.each([sample, kitchenSink])('the index of $name finds each word that it says the archive has', async (site) => {
	const { archive, engine } = await openSearchFolder(site.outDir);
	const lost: string[] = [];
	for (const { word } of archive.vocabulary.words) if ((await engine.find(word)).size === 0) lost.push(word);
	expect(archive.vocabulary.words.length).toBeGreaterThan(200);
	expect(lost).toEqual([]);
});

test('a word of a query costs a small file of the index', () => {
	const folder = join(sample.outDir, 'pagefind', 'index');
	const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
	expect(sizes.length).toBeGreaterThan(4);
	expect(sizes.filter((size) => size > 8_000)).toEqual([]);
});

test.each([sample, kitchenSink])('the index of $name numbers its records as its data does', async (site) => {
	const { archive, engine } = await openSearchFolder(site.outDir);
	const letters = { '/outcomes/#outcome-': 'outcome', '/glossary/#term-': 'glossary', '/cases/': 'case', '/articles/': 'article', '#question-': 'question', '#recommendation-': 'recommendation', '#quiz-': 'quiz' };
	const wrong: string[] = [];
	for (let record = 0; record < archive.size; record++) {
		const { url, title } = await engine.read(record);
		const kind = Object.entries(letters).filter(([part]) => url.includes(part)).map(([, name]) => name).at(-1) ?? 'edition';
		if (archive.kindOf(record).value !== kind || (archive.editionOf(record) && url.includes('/editions/') && !url.includes(`/editions/${archive.editionOf(record)}/`))) wrong.push(`${record}: ${url}`);
		if (archive.titleLength(record) !== Math.min(35, title.split(/\s+/).length)) wrong.push(`${record}: ${title}`);
	}
	expect(archive.size).toBeGreaterThan(20);
	expect(wrong).toEqual([]);
});

test('the parts of a case follow their case', async () => {
	const { archive, engine } = await openSearchFolder(sample.outDir);
	const parts = Array.from({ length: archive.size }, (_, record) => record).filter((record) => ['question', 'recommendation'].includes(archive.kindOf(record).value));
	const pages = await Promise.all(parts.map(async (record) => ({ part: (await engine.read(record)).url.split('#')[0], whole: (await engine.read(archive.caseOf(record)!)).url })));
	expect(pages.length).toBeGreaterThan(20);
	expect(pages.filter(({ part, whole }) => part !== whole)).toEqual([]);
});

test('what a result is narrowed by comes from the content', async () => {
	const { archive } = await openSearchFolder(sample.outDir);
	const records = Array.from({ length: archive.size }, (_, record) => record);
	const kindsFound = new Set(records.map((record) => archive.kindOf(record).value));
	expect(kinds.filter(({ value }) => !kindsFound.has(value))).toEqual([]);
	const outcome = records.find((record) => archive.kindOf(record).value === 'outcome' && archive.facetsOf(record).outcome?.includes('final-written-warning') && archive.publishedOf(record) > '2020');
	expect(archive.facetsOf(outcome ?? 0)).toMatchObject({ kind: ['outcome'], edition: ['2020-q1'], year: ['2020'], source: ['own'] });
});

function urlsOf(site: BuiltSite): string[] {
	return searchFragments(site).map(({ url }) => url);
}
