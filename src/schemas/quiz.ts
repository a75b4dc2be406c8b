import { z } from 'astro/zod';
import { itemName, plainText } from './text.ts';

/** An option says its text, or quotes a figure by its id; one option of a question is right, or several where it says so. */
const option = z.strictObject({
	text: plainText().optional().describe('The answer as it is shown.'),
	figure: itemName().optional().describe('In place of text: the id of a figure in figures.yaml, whose value is shown.'),
	correct: z.boolean().default(false).describe('true on the one right answer; with several, on each.'),
	feedback: plainText().optional().describe('What to say to someone who picks it.'),
});

export const question = z.strictObject({
	id: itemName().describe('A short name, unique in the edition.'),
	question: plainText().describe('The question. A figure is quoted by its id in curly brackets: {complaints-investigated}.'),
	several: z.boolean().default(false).describe('true where more than one answer is right: readers then tick all that are.'),
	options: z.array(option).min(2).max(8).describe('The answers to choose from.'),
	explanation: plainText().describe('Why the right answer is right, shown with it alone.'),
	item: itemName().optional().describe('The case or article of this edition that teaches it.'),
});

export const quiz = z.array(question);
export type QuestionRow = z.output<typeof question>;
