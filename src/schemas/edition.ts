import { z } from 'astro/zod';
import { isoDate, itemName, plainText } from './text.ts';
import { statuses, valuesOf } from './vocabulary.ts';

/** The heading block of `edition.mdx`. The folder name gives the year and the quarter; the text below is the welcome. */
export const edition = z.strictObject({
	title: plainText().max(90).describe('The headline of the edition, as the front page shows it.'),
	number: z.int().positive().optional().describe('The running number, where the newsletter counts its editions.'),
	summary: plainText().max(300).describe('What is inside, in one or two sentences.'),
	published: isoDate().describe('The day the edition came out: 2020-03-31.'),
	updated: isoDate().optional().describe('The day it was last corrected.'),
	status: z.enum(valuesOf(statuses)).default('published').describe('"draft" keeps the whole edition out of the built site.'),
	order: z
		.array(itemName())
		.default([])
		.describe('The running order: file names of cases and articles, without the ending. What is not listed follows by name.'),
});
