import { expect, test } from 'vitest';
import { folderEngine, indexTexts } from './folder-search.ts';

const contents = ['Bail conditions He was bailed, not remanded. Bail ends.', 'The log Body-worn video was not on: a café’s camera was.', 'Not guilty The court found him not guilty (2014/036512).'];
const texts = contents.map((content, record) => ({ url: `/${record}`, title: '', content, headings: [], facts: { from: 0, to: 0 } }));
const engine = folderEngine(JSON.parse(JSON.stringify(indexTexts(texts, () => 2))), texts);

test.each([
	['bail', { 0: [0, 4, 7] }],
	['bailing', { 0: [0, 4, 7] }],
	['body', { 1: [2] }],
	['bodyworn', { 1: [2] }],
	['cafes', { 1: [8] }],
	['2014036512', { 2: [8] }],
	['not', { 0: [5], 1: [5], 2: [0, 6] }],
	['bai', {}],
	['constructor', {}],
])('a word is found in any form, and nothing that only begins like it: %s', async (word, places) => {
	expect(placesIn(await engine.find(word))).toEqual(places);
});

test.each([
	['not guilty', { 2: [0, 1, 6, 7] }],
	['guilty not', {}],
	['body worn video', { 1: [2, 3] }],
	['body-worn video', { 1: [2, 3] }],
	['worn video', { 1: [2, 3] }],
	['bailed not remanded', { 0: [4, 5, 6] }],
])('words are found one after the other: "%s"', async (phrase, places) => {
	expect(placesIn(await engine.findPhrase(phrase))).toEqual(places);
});

test('a word in a title says more of a record than one in its text', async () => {
	const hits = await engine.find('not');
	expect(hits.get(2)?.score).toBeGreaterThan(hits.get(1)?.score ?? 0);
});

function placesIn(hits: Awaited<ReturnType<typeof engine.find>>) {
	return Object.fromEntries([...hits].map(([record, { places }]) => [record, places]).sort());
}
