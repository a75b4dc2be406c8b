import { z } from 'astro/zod';
import { source } from './source.ts';
import { isoDate, itemName, plainText } from './text.ts';
import { contentNotes, roles, statuses, valuesOf } from './vocabulary.ts';

/** What cases and articles have in common. */
export const item = z.strictObject({
	title: plainText().max(90).describe('The headline. Say what happened or what to do; name nobody.'),
	summary: plainText().max(300).describe('The standfirst under the headline: one or two sentences.'),
	topics: z.array(z.string()).min(1).describe('One or more topics from content/topics.yaml.'),
	roles: z.array(z.enum(valuesOf(roles))).min(1).describe('Who should read it.'),
	contentNotes: z
		.array(z.enum(valuesOf(contentNotes)))
		.default([])
		.describe('What a reader may want to be warned of. Support contacts follow from it.'),
	sources: z.array(source).default([]).describe('The documents that it draws on.'),
	related: z.array(z.string()).default([]).describe('Cases to name first under "related", as edition/name: 2017-q4/closed-logs.'),
	published: isoDate().optional().describe('Only where it came out on another day than its edition.'),
	updated: isoDate().optional().describe('The day it was last corrected or added to.'),
	status: z.enum(valuesOf(statuses)).default('published').describe('"draft" keeps it out of the built site.'),
	formerly: z.array(itemName()).default([]).describe('Earlier file names: their addresses lead here.'),
});

/** The heading block of `articles/*.mdx`. */
export const article = item;
