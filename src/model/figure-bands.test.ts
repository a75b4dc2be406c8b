import { expect, test } from 'vitest';
import { makeEdition, makeFigure, makeLibrary, makeQuestion, makeSite } from '../testing/make.ts';
import { toFigures } from './figures.ts';

const shown = (...rows: Parameters<typeof makeFigure>[]) => toFigures(rows.map((row) => makeFigure(...row)), 5).map(({ formatted }) => formatted);

test('a small count of people is a band, and its value stands nowhere', () => {
	expect(toFigures([makeFigure('sanctions', 1)], 5)).toMatchObject([{ value: undefined, formatted: 'fewer than 5' }]);
	expect(toFigures([makeFigure('sanctions', 1)], 0)).toMatchObject([{ value: 1, formatted: '1' }]);
	expect(shown(['none', 0], ['few', 4], ['enough', 5])).toEqual(['0', 'fewer than 5', '5']);
});

test('what has been published already, and what counts no people, is shown as it is', () => {
	expect(shown(['sanctions', 1, { publishedBy: 'Testshire Police' }], ['hours', 3, { people: false }])).toEqual(['1', '3']);
});

test('a part is a band where what is left of the whole is small', () => {
	expect(shown(['investigated', 456], ['upheld', 454, { partOf: 'investigated' }])).toEqual(['456', '5 or more']);
	expect(shown(['investigated', 456], ['upheld', 52, { partOf: 'investigated' }], ['sanctions', 1, { partOf: 'investigated' }])).toEqual(['456', '52', 'fewer than 5']);
});

test('where two parts make the whole, the larger one or the whole does not give the smaller away', () => {
	expect(shown(['all', 60], ['men', 57, { partOf: 'all' }], ['women', 3, { partOf: 'all' }])).toEqual(['60', '5 or more', 'fewer than 5']);
	expect(shown(['all', 3], ['men', 2, { partOf: 'all' }], ['women', 1, { partOf: 'all' }])).toEqual(['fewer than 5', 'fewer than 5', 'fewer than 5']);
	expect(shown(['all', 6], ['men', 3, { partOf: 'all' }], ['women', 3, { partOf: 'all' }])).toEqual(['5 or more', 'fewer than 5', 'fewer than 5']);
});

test('a percentage that stands for few people is a band, and so is one that leaves few', () => {
	const share = (value: number) => shown(['investigated', 456], ['share', value, { unit: '%', partOf: 'investigated' }])[1];
	expect([0, 0.2, 12, 99.8, 100].map(share)).toEqual(['0%', 'less than 2%', '12%', 'more than 98%', '100%']);
	expect(shown(['staff', 3], ['share', 33, { unit: '%', partOf: 'staff' }])).toEqual(['fewer than 5', 'a share that is not shown']);
	expect(shown(['staff', 6], ['share', 50, { unit: '%', partOf: 'staff' }])).toEqual(['6', 'a share that is not shown']);
});

test('texts, quiz and edition quote the band', () => {
	const { editions } = makeLibrary({
		site: makeSite({ countThreshold: 5 }),
		editions: [makeEdition('2020-q1')],
		figures: [{ edition: '2020-q1', rows: [makeFigure('sanctions', 2, { didYouKnow: true })] }],
		quizzes: [{ edition: '2020-q1', rows: [makeQuestion({ explanation: 'It was {sanctions}.' })] }],
	});
	expect(editions[0]!.didYouKnow.map(({ formatted }) => formatted)).toEqual(['fewer than 5']);
	expect(editions[0]!.quiz[0]!.explanation).toBe('It was fewer than 5.');
});
