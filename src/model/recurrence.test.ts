import { expect, test } from 'vitest';
import { makeCase, makeEdition, makeLibrary } from '../testing/make.ts';
import { recurrenceFinding, recurrenceOf } from './recurrence.ts';

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

test('topics over editions: which came up most often, where one did, and how many came back', () => {
	const findingOf = (having: Record<string, string[]>) => {
		const cases = Object.entries(having).flatMap(([topic, editions]) => editions.map((id) => makeCase(`${id}/${topic}`, { topics: [topic] })));
		const { topics, editions } = makeLibrary({ editions: quarters.map((id) => makeEdition(id)), cases });
		return recurrenceFinding(topics.filter(({ items }) => items.length > 0), editions);
	};
	expect(findingOf({ bail: ['2019-q1', '2019-q3'], custody: ['2019-q1'] })).toBe('Topic bail came up in the most editions: 2 of 6. 1 of 2 topics came back after an edition without them.');
	expect(findingOf({ bail: ['2019-q1'], custody: ['2019-q1'] })).toBe('No topic has come back after an edition without it.');
});
