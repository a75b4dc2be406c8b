import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../publishing/same-tree.ts';

/** Titles of fewer letters are words that any text may say. */
const telling = 12;

/**
 * What of a withheld text got into a built site all the same: its page, or its title in a page or a data file.
 * @param withheld where each would stand below the site, and what it is called.
 */
export function proveWithheld(siteDir: string, withheld: readonly { path: string; title: string }[]): string[] {
	if (withheld.length === 0) return [];
	const pages = withheld.filter(({ path }) => existsSync(join(siteDir, path, 'index.html'))).map(({ path }) => `${path} is withheld, and has a page. Please tell the developers.`);
	const titles = withheld.filter(({ title }) => title.length >= telling).map(({ title }) => title);
	const texts = filesOf(siteDir).filter((file) => /\.(?:html|json|xml|csv)$/.test(file));
	const told = texts.filter((file) => {
		const text = readFileSync(join(siteDir, file), 'utf8');
		return titles.some((title) => text.includes(title));
	});
	return [...pages, ...told.map((file) => `${file} has the title of a text that is withheld.`)];
}
