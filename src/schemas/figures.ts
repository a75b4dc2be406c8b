import { z } from 'astro/zod';
import { itemName, plainText } from './text.ts';

/** One figure of `figures.yaml`: a number with its source, quoted elsewhere by its id. */
export const figure = z.strictObject({
	id: itemName().describe('The key by which texts quote it: complaints-upheld.'),
	value: z.number().nonnegative().describe('The number itself, without separators: 240000.'),
	unit: plainText().describe('What is counted: "complaints", or "%" for a percentage.'),
	label: plainText().describe('What the number says, as it reads after it: "of complaints were settled by service recovery".'),
	period: plainText().describe('The time it covers: "the year before this edition".'),
	source: plainText().describe('Who counted: "Lancashire Constabulary, Professional Standards Department".'),
	partOf: itemName().optional().describe('The id of the figure that this one is a part of.'),
	reckonedFrom: itemName()
		.optional()
		.describe('Of a percentage: the id of the figure that it says as a share of its whole. The check reckons it anew.'),
	people: z
		.boolean()
		.default(true)
		.describe('false where it counts neither people nor what was decided about them: "hours". Small counts of people are shown as a band.'),
	publishedBy: plainText().optional().describe('Who has published this very figure already: it is then shown as it is, however small.'),
	didYouKnow: z.boolean().default(false).describe('Whether the edition shows it large, as a "did you know".'),
	item: itemName().optional().describe('The case or article of this edition that tells more.'),
});

export const figures = z.array(figure);
export type FigureRow = z.output<typeof figure>;
