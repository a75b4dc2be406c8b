import { z } from 'astro/zod';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawnFrom } from './drawn-from.ts';

/** The page of an edition that is printed whole, as it was built. */
export interface EditionPage {
	/** "2020-q1" */
	edition: string;
	/** Below the folder of the site, as an address: editions/2020-q1/print/ */
	path: string;
	facts: EditionFacts;
	/** A hash of the page and of every file that it is drawn with. */
	drawnFrom: string;
}

const editionFacts = z.object({ file: z.string(), title: z.string(), author: z.string(), subject: z.string(), language: z.string(), dated: z.string() });

/** What the page itself says of its PDF: the file's name, and what stands in its metadata. */
export type EditionFacts = z.output<typeof editionFacts>;

/** Every printed edition of a built site. */
export function editionPages(siteDir: string, base: string): EditionPage[] {
	const folder = join(siteDir, 'editions');
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.sort()
		.flatMap((edition) => {
			const path = `editions/${edition}/print/`;
			const file = join(siteDir, path, 'index.html');
			if (!existsSync(file)) return [];
			const html = readFileSync(file, 'utf8');
			return [{ edition, path, facts: factsIn(html, file), drawnFrom: drawnFrom(html, siteDir, base) }];
		});
}

function factsIn(html: string, file: string): EditionFacts {
	const content = /<meta name="printed-edition" content="([^"]*)"/.exec(html)?.[1];
	if (content === undefined) throw new Error(`${file} does not say what its PDF is to be called.`);
	const json = content.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll('&quot;', '"').replaceAll('&amp;', '&');
	return editionFacts.parse(JSON.parse(json));
}
