import { z } from 'astro/zod';
import { isoDate, plainText, telephone, webAddress } from './text.ts';
import { contentNotes, markings, valuesOf } from './vocabulary.ts';

/** Someone to turn to, shown where a content note asks for it. */
const supportContact = z.strictObject({
	name: plainText().describe('Who helps: "Samaritans".'),
	about: plainText().describe('What they help with, in one sentence.'),
	phone: telephone().optional().describe('As it is dialled: "116 123".'),
	url: webAddress().optional().describe('Their web address: https://www.samaritans.org.'),
	for: z
		.array(z.enum(valuesOf(contentNotes)))
		.default([])
		.describe('The content notes it belongs to. Empty: shown with every one of them.'),
});

/** `site.yaml`: the force and what is true of the whole archive. */
export const site = z.strictObject({
	force: plainText().describe('The name of the force: "Lancashire Constabulary".'),
	forceShort: z.string().regex(/^[a-z][a-z-]*$/).describe('The force in one small word, for file names: lancashire.'),
	department: plainText().describe('The department: "Professional Standards".'),
	title: plainText().describe('The name of the newsletter.'),
	description: plainText().max(200).describe('What the archive is, in one sentence.'),
	marking: z.enum(valuesOf(markings)).describe('The marking on every page and printed sheet.'),
	accent: z
		.string()
		.regex(/^#[0-9a-f]{6}$/i, 'must be a colour as # and six digits or letters a to f: "#1f4e8c"')
		.describe("The force's own colour, dark enough for white text. In quotes."),
	origin: webAddress().optional().describe('Where the archive is published: https://psd.example. SITE_URL overrides it.'),
	base: z.string().regex(/^\/([\w.-]+\/)*$/, 'must begin and end with a slash: "/psd/news/"').default('/').describe('The folder it is published under. BASE_PATH overrides it.'),
	contact: z
		.strictObject({
			name: plainText().describe('The team that answers, not a person: "Professional Standards".'),
			phone: telephone().optional().describe('As it is dialled, in quotes: "413777".'),
			email: z.email('must be an e-mail address').describe('A shared mailbox.'),
		})
		.describe('Where readers turn to with questions, and to report an error.'),
	supportContacts: z.array(supportContact).describe('Help for readers, shown under content notes and in every edition.'),
	countThreshold: z
		.int()
		.nonnegative()
		.default(0)
		.describe('The smallest count of people that figures, totals and charts show as it is: 5 makes "fewer than 5" of a 3. 0 shows every count.'),
	accessibilityPrepared: isoDate().optional().describe('The day the accessibility statement was prepared.'),
	accessibilityReviewed: isoDate().describe('The day the accessibility statement was last reviewed.'),
});

export type Site = z.output<typeof site>;
