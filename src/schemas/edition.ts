import { z } from 'astro/zod';
import { isoDate, itemName, plainText } from './text.ts';
import { statuses, valuesOf } from './vocabulary.ts';

/** A finding or a warning of the check that may stand. The value that was found is not repeated here. */
const allowance = z.strictObject({
	kind: z
		.string()
		.regex(/^[a-z]+\/[a-z0-9-]+$/, 'must be the kind that "npm run check -- --json" shows, such as "disclosure/named-person"')
		.describe('What the check calls it: disclosure/named-person.'),
	reason: plainText().describe('Why it may stand: "named in the published inquest".'),
	decidedBy: plainText().describe('Who decided, by role and not by name: "head of Professional Standards".'),
	where: z
		.strictObject({
			file: plainText().describe('The file, as seen from the folder of the edition: cases/name.mdx.'),
			line: z.int().positive().optional().describe('The line. A field or a heading holds longer.'),
			field: plainText().optional().describe('A field of the heading block, or in a data file the id of an entry.'),
			heading: z.string().optional().describe('The heading under which it stands, without the ##.'),
		})
		.describe('Where it stands.'),
});

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
	allow: z.array(allowance).default([]).describe('Findings and warnings of the check that may stand, each with who decided it and why.'),
});
