import { z } from 'astro/zod';
import { item } from './article.ts';
import { isoDate, partialDate, plainText, webAddress } from './text.ts';
import { recommendationStatuses, standards, valuesOf } from './vocabulary.ts';

export const recommendation = z.strictObject({
	text: plainText().describe('What was recommended, in plain English.'),
	points: z.array(plainText()).default([]).describe('Its parts, where it is lettered a, b, c.'),
	addressee: plainText().describe('Who is asked to act: "Essex Police".'),
	madeBy: plainText().optional().describe('Who recommends it, where it is not the department itself.'),
	made: isoDate().optional().describe('The day it was made.'),
	responseDue: isoDate().optional().describe('The day by which an answer is due.'),
	status: z.enum(valuesOf(recommendationStatuses)).describe('Where it stands.'),
	response: plainText().optional().describe('What the addressee answered.'),
	reference: plainText().optional().describe('The public reference: 2019/127918.'),
	url: webAddress().optional().describe('Its web address. Leave it out where the address carries a name.'),
});

/** The heading block of `cases/*.mdx`. The text below it says what happened. */
export const caseSummary = z.strictObject({
	...item.shape,
	happened: z
		.strictObject({
			from: partialDate().describe('When the events began.'),
			until: partialDate().optional().describe('When they ended, if not at once.'),
		})
		.optional()
		.describe('When the events took place, as exactly as the source says.'),
	standards: z
		.array(z.enum(valuesOf(standards)))
		.default([])
		.describe('The Standards of Professional Behaviour that were at issue.'),
	keyQuestions: z
		.strictObject({
			staff: z.array(plainText()).default([]).describe('Questions for officers and staff.'),
			managers: z.array(plainText()).default([]).describe('Questions for policy makers and managers.'),
		})
		.default({ staff: [], managers: [] })
		.describe('What readers should ask themselves.'),
	actionTaken: z.array(plainText()).default([]).describe('What changed afterwards.'),
	outcomes: z
		.array(plainText())
		.default([])
		.describe('What was decided, where it is not a row of the outcomes file: "No criminal or misconduct outcome for anyone."'),
	briefingNotes: z
		.array(plainText())
		.default([])
		.describe('Notes for whoever leads a briefing on it. The briefing sheet prints them only when asked to, but anyone can ask.'),
	recommendations: z.array(recommendation).default([]).describe('Formal recommendations and how they were answered.'),
});
