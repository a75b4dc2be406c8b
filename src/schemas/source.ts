import { z } from 'astro/zod';
import { partialDate, plainText, webAddress } from './text.ts';

/** A document that an item draws on, named so that it identifies nobody. */
export const source = z.strictObject({
	publisher: plainText().describe('Who published it: "Independent Office for Police Conduct".'),
	kind: plainText().describe('What it is, in small letters: "news release", "full learning report".'),
	date: partialDate().optional().describe('When it was published: a year, a month or a day.'),
	reference: plainText().optional().describe("The publisher's public reference: 2019/127918."),
	url: webAddress().optional().describe('Its web address. Leave it out where the address carries a name.'),
});

export type Source = z.output<typeof source>;
