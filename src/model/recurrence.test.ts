import { expect, test } from 'vitest';
import { makeCase, makeEdition, makeLibrary } from '../testing/make.ts';
import { recurrenceOf } from './recurrence.ts';

const quarters = ['2019-q1', '2019-q2', '2019-q3', '2019-q4', '2020-q1', '2020-q2'];

function sentenceFor(...having: string[]): string {
	const cases = having.flatMap((id) => [makeCase(`${id}/one`, { topics: ['bail'] }), makeCase(`${id}/two`, { topics: ['bail'] })]);
	const { topics, editions } = makeLibrary({ editions: quarters.map((id) => makeEdition(id)), cases });
	return recurrenceOf(topics.find(({ id }) => id === 'bail')!, editions).sentence;
}

test.each([
	[[], 'Has not come up yet.'],
	[['2019-q2'], 'Came up in 1 of 6 editions, in 2019 Q2.'],
	[['2019-q2', '2019-q3'], 'Came up in 2 of 6 editions, first in 2019 Q2.'],
	[['2019-q2', '2019-q4'], 'Came up in 2 of 6 editions, first in 2019 Q2. It came back once, in 2019 Q4, after 1 edition without it.'],
	[['2019-q1', '2019-q3', '2020-q2'], 'Came up in 3 of 6 editions, first in 2019 Q1. It came back 2 times, most recently in 2020 Q2, after 2 editions without it.'],
])('a topic of %j says when it came back', (having, sentence) => {
	expect(sentenceFor(...having)).toBe(sentence);
});
