import { z } from 'astro/zod';
import { source } from '../../schemas/source.ts';
import { contentNotes, roles, standards, valuesOf } from '../../schemas/vocabulary.ts';
import { address, day, editionId, itemId, time, words } from './fields.ts';

/** Editions, and the cases and articles in them. */

export const editionRecord = z.strictObject({
	id: editionId(),
	label: words('"2020 Q1"'),
	year: z.int(),
	quarter: z.int().min(1).max(4),
	number: z.int().optional().describe('Its running number, where it has one.'),
	title: words('Its title.'),
	summary: words('What is in it, in a sentence or two.'),
	published: day('When it was published.'),
	updated: day('When anything in it last changed.'),
	url: address(),
	printUrl: address(),
	cases: z.array(itemId('A case')).describe('Its cases, in running order.'),
	articles: z.array(itemId('An article')).describe('Its articles, in running order.'),
});

export const itemRecord = z.strictObject({
	id: itemId('Edition and name'),
	edition: editionId(),
	title: words('Its title.'),
	summary: words('What it is about, in a sentence or two.'),
	topics: z.array(z.string()).describe('Ids in topics.json.'),
	roles: z.array(z.enum(valuesOf(roles))).describe('Who should read it.'),
	contentNotes: z.array(z.enum(valuesOf(contentNotes))).describe('What a reader may want to be warned of.'),
	published: day('When it was published.'),
	updated: day('When it last changed, if it did.').optional(),
	sources: z.array(z.strictObject({ ...source.shape, date: time('When it was published').optional(), url: z.string().optional().describe('Its web address.') })),
	url: address(),
	shareImage: address(),
	related: z.array(z.strictObject({ case: itemId('A case'), reason: words('What the two have in common.') })).describe('Similar cases, the most alike first.'),
});

export const caseRecord = z.strictObject({
	...itemRecord.shape,
	happened: z.strictObject({ from: time('When it began'), until: time('When it ended').optional() }).optional(),
	standards: z.array(z.enum(valuesOf(standards))).describe('Standards of Professional Behaviour that were at issue.'),
	keyQuestions: z.strictObject({ staff: z.array(z.string()), managers: z.array(z.string()) }),
	actionTaken: z.array(z.string()).describe('What changed afterwards.'),
	outcomes: z.array(z.string()).describe('What was decided, in words.'),
	outcomeRows: z.array(address()).describe('Addresses of its rows in outcomes.json.'),
	recommendations: z.array(address()).describe('Addresses of its rows in recommendations.json.'),
});
