import { expect, test } from 'vitest';
import { makeCase, makeEdition, makeFigure, makeLibrary, makeOutcome, makeQuestion } from '../testing/make.ts';
import { frontPage } from './front-page.ts';

const editions = ['2020-q1', '2020-q2', '2020-q3'].map((id) => makeEdition(id));
const casesIn = (edition: string, count: number) => Array.from({ length: count }, (_, index) => makeCase(`${edition}/case-${index + 1}`));

test('the newest edition leads, the others are past', () => {
	const { latest, past } = frontPage(makeLibrary({ editions }));
	expect([latest?.id, past.map(({ id }) => id)]).toEqual(['2020-q3', ['2020-q2', '2020-q1']]);
});

test.each([
	{ own: 3, recent: ['2020-q2/case-1', '2020-q2/case-2', '2020-q1/case-1', '2020-q1/case-2'] },
	{ own: 4, recent: [] },
	{ own: 0, recent: ['2020-q2/case-1', '2020-q2/case-2', '2020-q1/case-1', '2020-q1/case-2'] },
])('an edition of $own items is followed by $recent.length that are also recent', ({ own, recent }) => {
	const cases = [...casesIn('2020-q1', 5), ...casesIn('2020-q2', 2), ...casesIn('2020-q3', own)];
	expect(frontPage(makeLibrary({ editions, cases })).alsoRecent.map(({ id }) => id)).toEqual(recent);
});

test('figure, quiz and outcomes are the newest that there are, whichever edition has them', () => {
	const figures = ['2020-q1', '2020-q2'].map((edition) => ({ edition, rows: [makeFigure(`of-${edition}`, 1, { didYouKnow: true })] }));
	const quizzes = [{ edition: '2020-q1', rows: [makeQuestion()] }];
	const outcomes = [{ edition: '2020-q2', rows: [makeOutcome()] }];
	const found = frontPage(makeLibrary({ editions, figures, quizzes, outcomes }));
	expect([found.figure?.figure.id, found.quiz?.edition.id, found.outcomes?.id]).toEqual(['of-2020-q2', '2020-q1', '2020-q2']);
});

test('an empty archive has a front page that shows nothing', () => {
	expect(frontPage(makeLibrary({}))).toEqual({ latest: undefined, alsoRecent: [], figure: undefined, quiz: undefined, outcomes: undefined, past: [] });
});
