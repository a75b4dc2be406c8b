import { z } from 'astro/zod';
import { address, editionId, itemId, rowId, words } from './fields.ts';

/** What things are about, and the words for them. */

export const topicRecord = z.strictObject({
	id: rowId(),
	name: words('As readers see it.'),
	summary: words('What it covers.'),
	url: address(),
	items: z.array(itemId('A case or article')).describe('Newest first.'),
	editions: z.array(editionId()).describe('Newest first.'),
});

export const termRecord = z.strictObject({
	term: words('The word or abbreviation.'),
	expansion: words('What it is short for.').optional(),
	meaning: words('What it means.'),
	plainWords: z.array(z.string()).describe('Everyday words for it.'),
	url: address(),
});
