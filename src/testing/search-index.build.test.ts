import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { quiz } from '../schemas/quiz.ts';
import { readBuiltSite, textOf } from './built-site.ts';
import { searchFragments } from './search-fragments.ts';

const sample = await readBuiltSite('sample');
const kitchenSink = await readBuiltSite('kitchenSink');

test.each([sample, kitchenSink])('the search of $name knows every edition, case and article once', (site) => {
	const wanted = site.pages
		.map(({ address }) => address.slice(site.base.length - 1))
		.filter((address) => /^\/editions\/[^/]+\/((cases|articles)\/[^/]+\/)?$/.test(address))
		.filter((address) => !/-(first|second)-name\/$/.test(address));
	const found = searchFragments(site).map(({ url }) => url).filter((url) => url.startsWith('/editions/'));
	expect(found.sort()).toEqual(wanted.sort());
});

test.each([sample, kitchenSink])('the search of $name leaves out print pages, "not found", moved pages and the search page', (site) => {
	const found = searchFragments(site).map(({ url }) => url);
	expect(found.length).toBeGreaterThan(5);
	expect(found.filter((url) => /\/print\/|404|-(first|second)-name\/|^\/search\//.test(url))).toEqual([]);
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

test('a case is filtered by its edition, its topics and its kind', () => {
	const found = searchFragments(sample).find(({ url }) => url.endsWith('/early-morning-arrest/'));
	expect(found?.filters).toEqual({ edition: ['2020 Q1'], kind: ['Case'], topic: ['Arrest', 'Risk assessment'] });
});
