import { expect, test } from 'vitest';
import { quotedFirst } from './quoted-first.ts';

const texts = ['A regional director said so.', 'Has “Regional Directors”, and a deputy.', 'The regional-directors of old.', 'Nothing of it.'];
const engine = {
	find: () => Promise.resolve(new Map()),
	findPhrase: () => Promise.resolve(new Map()),
	read: (record: number) => Promise.resolve({ url: '/', title: '', content: texts[record] ?? '', headings: [], facts: { from: 0, to: 0 } }),
};

test.each([
	{ phrases: ['regional directors'], order: [1, 2, 0, 3] },
	{ phrases: ['regional director'], order: [0, 1, 2, 3] },
	{ phrases: ['Regional Directors’'], order: [1, 2, 0, 3] },
	{ phrases: ['regional directors', 'deputy'], order: [1, 0, 2, 3] },
	{ phrases: [], order: [0, 1, 2, 3] },
])('$phrases: what has them word for word comes first', async ({ phrases, order }) => {
	const results = texts.map((_, record) => ({ record, score: 1, has: 1, share: 1, passage: 0, places: [] }));
	expect((await quotedFirst(results, phrases, engine)).map(({ record }) => record)).toEqual(order);
});
