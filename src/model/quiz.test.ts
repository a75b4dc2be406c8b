import { expect, test } from 'vitest';
import { makeFigure, makeQuestion } from '../testing/make.ts';
import { toFigures } from './figures.ts';
import { askedFigures, toQuestion } from './quiz.ts';

const figures = toFigures([makeFigure('complaints', 456), makeFigure('upheld', 52)], 0);
const row = makeQuestion({
	question: 'Of the {complaints}, how many?',
	options: [{ text: '404', feedback: 'Fewer than {complaints}.' }, { figure: 'upheld', correct: true }, { text: '211' }],
	explanation: 'It was {upheld}.',
	item: 'new-regulations',
});

test('options get letters in the order of the file, and figures their numbers', () => {
	const { question, options, explanation, item } = toQuestion(row, figures);
	expect(options).toEqual([
		{ letter: 'A', text: '404', correct: false, feedback: 'Fewer than 456.' },
		{ letter: 'B', text: '52', correct: true, feedback: undefined },
		{ letter: 'C', text: '211', correct: false, feedback: undefined },
	]);
	expect({ question, explanation, item }).toEqual({ question: 'Of the 456, how many?', explanation: 'It was 52.', item: 'new-regulations' });
});

test('the answer is the option that is right, or all that are', () => {
	expect(toQuestion(row, figures).answer).toBe('B: 52');
	const several = makeQuestion({ several: true, options: [{ text: 'Red', correct: true }, { text: 'Green' }, { text: 'Blue', correct: true }] });
	expect(toQuestion(several, figures)).toMatchObject({ several: true, answer: 'A: Red; C: Blue' });
});

test('a question without a right answer is refused by its id', () => {
	const wrong = makeQuestion({ id: 'no-answer', options: [{ text: 'Yes' }, { text: 'No' }] });
	expect(() => toQuestion(wrong, figures)).toThrow('Quiz question "no-answer" has no right answer.');
});

test('the figures that a quiz asks for are those that are right, and no others', () => {
	const other = makeQuestion({ options: [{ figure: 'complaints' }, { text: 'None', correct: true }] });
	expect(askedFigures([row, other])).toEqual(new Set(['upheld']));
});
