import { expect, test } from 'vitest';
import { makeArticle, makeCase, makeEdition, makeLibrary } from '../testing/make.ts';
import { areManyQuestions, mostOnOnePage, questionsByTopic } from './key-questions.ts';

const editions = ['2020-q1', '2020-q2'].map((id) => makeEdition(id));

test('a topic holds every case and article that has it, newest first, and each edition once', () => {
	const { topics } = makeLibrary({
		editions,
		cases: [makeCase('2020-q1/old'), makeCase('2020-q2/new', { topics: ['custody', 'bail'] }), makeCase('2020-q2/other', { topics: ['custody'] })],
		articles: [makeArticle('2020-q1/said')],
	});
	expect(topics.map(({ id, items, editions: own }) => [id, items.map((item) => item.id), own.map((edition) => edition.id)])).toEqual([
		['bail', ['2020-q2/new', '2020-q1/old', '2020-q1/said'], ['2020-q2', '2020-q1']],
		['custody', ['2020-q2/new', '2020-q2/other'], ['2020-q2']],
		['drones', [], []],
	]);
});

test('key questions stand once, under the first topic of their case', () => {
	const library = makeLibrary({
		editions,
		cases: [
			makeCase('2020-q1/asks', { topics: ['custody', 'bail'], keyQuestions: { staff: ['Why?', 'How?'], managers: ['When?'] } }),
			makeCase('2020-q2/asks-too', { topics: ['bail'], keyQuestions: { managers: ['Who?'] } }),
			makeCase('2020-q2/silent'),
		],
	});
	const shelves = questionsByTopic(library).map(({ topic, cases, count }) => [topic.id, cases.map(({ id }) => id), count]);
	expect(shelves).toEqual([
		['bail', ['2020-q2/asks-too'], 1],
		['custody', ['2020-q1/asks'], 3],
	]);
});

test('with one question more than one page may list, each topic has a page of its own', () => {
	const asking = (count: number) => {
		const staff = Array.from({ length: count }, (_, index) => `Is it ${index}?`);
		return questionsByTopic(makeLibrary({ editions, cases: [makeCase('2020-q1/asks', { topics: ['bail'], keyQuestions: { staff } })] }));
	};
	expect(areManyQuestions(asking(mostOnOnePage))).toBe(false);
	expect(areManyQuestions(asking(mostOnOnePage + 1))).toBe(true);
	expect(asking(1).map(({ url }) => url)).toEqual(['/questions/bail/']);
});
