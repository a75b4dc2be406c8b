import type { QuestionRow } from '../schemas/quiz.ts';
import { figureById, quoteFigures, type Figure } from './figures.ts';

export interface Question {
	id: string;
	question: string;
	/** Whether more than one option is right, and all of them are to be ticked. */
	several: boolean;
	/** In the order of the file. `letter` is A, B, C ... */
	options: Option[];
	/** The right answer, as it is told: "B: 52"; where there are several, "A: the log; C: the radio". */
	answer: string;
	explanation: string;
	/** The name of the case or article that teaches it. */
	item: string | undefined;
}

export interface Option {
	letter: string;
	text: string;
	correct: boolean;
	feedback: string | undefined;
}

export function toQuestion(row: QuestionRow, figures: readonly Figure[]): Question {
	const options = row.options.map((option, index) => ({
		letter: String.fromCharCode(65 + index),
		text: option.figure ? figureById(figures, option.figure).formatted : quoteFigures(option.text ?? '', figures),
		correct: option.correct,
		feedback: option.feedback && quoteFigures(option.feedback, figures),
	}));
	const right = options.filter((option) => option.correct);
	if (right.length === 0) throw new Error(`Quiz question "${row.id}" has no right answer.`);
	return {
		id: row.id,
		question: quoteFigures(row.question, figures),
		several: row.several,
		options,
		answer: right.map(({ letter, text }) => `${letter}: ${text}`).join('; '),
		explanation: quoteFigures(row.explanation, figures),
		item: row.item,
	};
}

/** The ids of figures that a quiz asks for: an edition must not tell them before its quiz does. */
export function askedFigures(rows: readonly QuestionRow[]): Set<string> {
	return new Set(rows.flatMap((row) => row.options.flatMap((option) => (option.correct && option.figure ? [option.figure] : []))));
}
