import { z } from 'astro/zod';
import { isoDate, itemName, plainText } from './text.ts';
import { recommendationStatuses, valuesOf } from './vocabulary.ts';

/** One entry of `updates.yaml`: what has become of a recommendation that an earlier edition reported. */
export const update = z.strictObject({
	case: z
		.string()
		.regex(/^\d{4}-q[1-4]\/[a-z0-9]+(-[a-z0-9]+)*$/, 'must be edition/name: 2020-q3/abandoned-999-calls')
		.describe('The case that reported the recommendation, as edition/name: 2020-q3/abandoned-999-calls.'),
	recommendation: z.int().min(1).describe('Which of its recommendations: 1 is the first.'),
	date: isoDate().optional().describe('The day on which it happened, or became known.'),
	status: z.enum(valuesOf(recommendationStatuses)).optional().describe('Where it stands from now on, if that has changed.'),
	text: plainText().describe('What has been done, in a sentence or two.'),
	item: itemName().optional().describe('The case or article of this edition that tells more.'),
});

export const updates = z.array(update);
export type UpdateRow = z.output<typeof update>;
