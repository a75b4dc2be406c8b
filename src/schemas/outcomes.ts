import { z } from 'astro/zod';
import { isoDate, itemName, plainText } from './text.ts';
import { appeals, findings, lists, outcomes, personStatuses, proceedings, standards, valuesOf } from './vocabulary.ts';

/** One row of `outcomes.yaml` or `outcomes.csv`: what was decided about one person, who is never named. */
export const outcomeRow = z.strictObject({
	id: itemName().describe('A short name for the row, unique in the edition: it becomes its address.'),
	proceeding: z.enum(valuesOf(proceedings)).describe('Where it was decided.'),
	person: z.enum(valuesOf(personStatuses)).describe('serving or former.'),
	role: plainText().describe('Rank or role, in small letters, no name, no unit: "police constable".'),
	standards: z
		.array(z.enum(valuesOf(standards)))
		.default([])
		.describe('The Standards of Professional Behaviour that were breached, where they are published.'),
	offences: z
		.array(
			z.strictObject({
				offence: plainText().describe('The offence in plain words: "driving with excess alcohol".'),
				statute: plainText().optional().describe('Section and Act: "section 5(1)(a), Road Traffic Act 1988".'),
			}),
		)
		.default([])
		.describe('Offences the person was convicted of.'),
	sentence: plainText().optional().describe('What the criminal court decided.'),
	finding: z.enum(valuesOf(findings)).optional().describe('What the proceeding found.'),
	outcome: z.enum(valuesOf(outcomes)).describe('What was decided.'),
	list: z.enum(valuesOf(lists)).optional().describe('The list the name was added to.'),
	noticed: isoDate()
		.optional()
		.describe("The day the matter came to the force's attention: it settles which regulations apply."),
	decided: z
		.string()
		.regex(/^\d{4}-(q[1-4]|\d{2}(-\d{2})?)$/, 'must be a quarter, a month or a day: 2020-q1, 2020-02 or 2020-02-14')
		.optional()
		.describe('When it was decided, where that is published: a quarter, a month or a day.'),
	summary: plainText().describe('What the person did, in one or two sentences.'),
	force: plainText().optional().describe('The force concerned, where it is not ours: "Thames Valley Police".'),
	case: z.string().optional().describe('The case it belongs to: its file name, or edition/name.'),
	publishedBy: plainText().optional().describe('The regulator, where it published this outcome itself.'),
	appeal: z.enum(valuesOf(appeals)).optional().describe('Only where there was an appeal.'),
});

/** As many rows as an archive may have, all its editions together: far more than any force decides in a century. */
export const mostOutcomes = 20_000;

export const outcomeRows = z.array(outcomeRow);
export type OutcomeRow = z.output<typeof outcomeRow>;
