import { z } from 'astro/zod';
import { plainText } from './text.ts';

/** One entry of `glossary.yaml`. */
export const glossaryEntry = z.strictObject({
	term: plainText().describe('The abbreviation or formal word: BWV.'),
	expansion: plainText().optional().describe('What an abbreviation stands for: "body-worn video".'),
	meaning: plainText().describe('What it means, in one plain sentence.'),
	plainWords: z.array(plainText()).default([]).describe('What people say instead: "police camera".'),
});

export const glossary = z.array(glossaryEntry);
export type GlossaryRow = z.output<typeof glossaryEntry>;
