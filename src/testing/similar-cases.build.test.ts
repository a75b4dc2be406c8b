import { expect, test } from 'vitest';
import { readBuiltSite } from './built-site.ts';
import { libraryOf } from './library-of.ts';

test('a build finds the similar cases that the sources give, words of the texts among them', async () => {
	const site = await readBuiltSite('sample');
	const { cases: built }: { cases: { id: string; related: { case: string }[] }[] } = JSON.parse(site.read('data/cases.json').toString());
	const { cases, similarTo } = libraryOf(site.contentDir);
	const expected = cases.map((each) => ({ id: each.id, related: similarTo(each).map(({ caseSummary }) => caseSummary.id) }));
	expect(built.map(({ id, related }) => ({ id, related: related.map((each) => each.case) }))).toEqual(expected);
});
