import { z } from 'astro/zod';
import { itemName, plainText } from './text.ts';

/** An option says its text, or quotes a figure by its id; exactly one option of a question is right. */
const option = z.strictObject({
	text: plainText().optional().describe('The answer as it is shown.'),
	figure: itemName().optional().describe('In place of text: the id of a figure in figures.yaml, whose value is shown.'),
	correct: z.boolean().default(false).describe('true on the one right answer.'),
	feedback: plainText().optional().describe('What to say to someone who picks it.'),
});

export const question = z.strictObject({
	id: itemName().describe('A short name, unique in the edition.'),
	question: plainText().describe('The question. A figure is quoted by its id in curly brackets: {complaints-investigated}.'),
	options: z.array(option).min(2).max(8).describe('The answers to choose from.'),
	explanation: plainText().describe('Why the right answer is right, shown with it.'),
	item: itemName().optional().describe('The case or article of this edition that teaches it.'),
});

export const quiz = z.array(question);
export type QuestionRow = z.output<typeof question>;
