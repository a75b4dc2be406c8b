import { expect, test } from 'vitest';
import { makeArticle, makeCase, makeEdition, makeFigure, makeLibrary, makeQuestion } from '../testing/make.ts';

const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

test('editions stand newest first, and what is in them in their running order', () => {
	const { editions, items, cases } = makeLibrary({
		editions: [makeEdition('2019-q4'), makeEdition('2020-q2', { order: ['second', 'first'] }), makeEdition('2020-q1')],
		cases: [makeCase('2020-q2/first'), makeCase('2020-q2/unlisted'), makeCase('2020-q1/alone')],
		articles: [makeArticle('2020-q2/second'), makeArticle('2020-q2/a-late-one')],
	});
	expect(idsOf(editions)).toEqual(['2020-q2', '2020-q1', '2019-q4']);
	expect(idsOf(items)).toEqual(['2020-q2/second', '2020-q2/first', '2020-q2/a-late-one', '2020-q2/unlisted', '2020-q1/alone']);
	expect(idsOf(cases)).toEqual(['2020-q2/first', '2020-q2/unlisted', '2020-q1/alone']);
	expect(editions[0]!.articles.map(({ name }) => name)).toEqual(['second', 'a-late-one']);
});

test('an edition knows the one before and the one after it in time', () => {
	const { editions } = makeLibrary({ editions: ['2020-q1', '2020-q3', '2019-q4'].map((id) => makeEdition(id)) });
	expect(editions.map(({ id, previous, next }) => [previous?.id, id, next?.id])).toEqual([
		['2020-q1', '2020-q3', undefined],
		['2019-q4', '2020-q1', '2020-q3'],
		[undefined, '2019-q4', '2020-q1'],
	]);
});

test('an item knows its neighbours in the running order, and none beyond its edition', () => {
	const { items } = makeLibrary({
		editions: [makeEdition('2020-q1', { order: ['one', 'two', 'three'] }), makeEdition('2020-q2')],
		cases: [makeCase('2020-q1/one'), makeCase('2020-q1/three'), makeCase('2020-q2/other')],
		articles: [makeArticle('2020-q1/two')],
	});
	expect(items.map(({ name, previous, next }) => [previous?.name, name, next?.name])).toEqual([
		[undefined, 'other', undefined],
		[undefined, 'one', 'two'],
		['one', 'two', 'three'],
		['two', 'three', undefined],
	]);
});

test('an item came out with its edition unless it says otherwise, and an edition changed when the last thing in it did', () => {
	const { editions, items } = makeLibrary({
		editions: [makeEdition('2020-q1', { published: '2020-03-31', updated: '2020-04-01' })],
		cases: [makeCase('2020-q1/a'), makeCase('2020-q1/b', { published: '2020-04-02', updated: '2020-05-01' })],
	});
	expect(items.map(({ published, updated }) => [published, updated])).toEqual([
		['2020-03-31', undefined],
		['2020-04-02', '2020-05-01'],
	]);
	expect(editions[0]!.updated).toBe('2020-05-01');
});

test('the name of its folder gives an edition its year, quarter and months', () => {
	const { editions } = makeLibrary({ base: '/psd/news/', editions: [makeEdition('2020-q3')] });
	const { year, quarter, label, months, url, printUrl } = editions[0]!;
	expect({ year, quarter, label, months, url, printUrl }).toEqual({
		year: 2020,
		quarter: 3,
		label: '2020 Q3',
		months: 'July to September 2020',
		url: '/psd/news/editions/2020-q3/',
		printUrl: '/psd/news/editions/2020-q3/print/',
	});
});

test('a figure that the quiz asks for is not shown large beside it', () => {
	const figures = [makeFigure('asked', 52, { didYouKnow: true }), makeFigure('shown', 68, { didYouKnow: true }), makeFigure('quiet', 1)];
	const rows = [makeQuestion({ options: [{ figure: 'asked', correct: true }, { text: 'None' }] })];
	const { editions } = makeLibrary({ editions: [makeEdition('2020-q1')], figures: [{ edition: '2020-q1', rows: figures }], quizzes: [{ edition: '2020-q1', rows }] });
	expect(idsOf(editions[0]!.didYouKnow)).toEqual(['shown']);
	expect(idsOf(editions[0]!.figures)).toEqual(['asked', 'shown', 'quiet']);
});

test('the glossary stands in the order of a British dictionary', () => {
	const terms = ['zebra', 'IOPC', 'áccent', 'bail', 'Act'].map((term) => ({ term, meaning: 'A word.', plainWords: [] }));
	expect(makeLibrary({ glossary: terms }).glossary.map(({ term }) => term)).toEqual(['áccent', 'Act', 'bail', 'IOPC', 'zebra']);
});

test('a topic that is not in the list is refused by its name, with the list', () => {
	const input = { editions: [makeEdition('2020-q1')], cases: [makeCase('2020-q1/a', { topics: ['balli'] })] };
	expect(() => makeLibrary(input)).toThrowErrorMatchingInlineSnapshot(`[Error: No topic has the id "balli". Topics: bail, custody, drones]`);
});

test('an archive without an edition is an archive', () => {
	expect(makeLibrary({})).toMatchObject({ editions: [], items: [], cases: [], topics: [{ items: [] }, { items: [] }, { items: [] }] });
});
