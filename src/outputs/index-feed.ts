import { createIndex, type PagefindIndex } from 'pagefind';
import { sha256 } from '../kept-file.ts';
import type { SearchRecord } from '../model/search/search-record.ts';

/** A file of the index, by its path in the pagefind/ folder. */
export interface IndexFile {
	path: string;
	content: Uint8Array;
}

/** The language of every page: Pagefind keeps one index for each. */
const language = 'en-gb';
/** More texts than these are kept several in a file. */
const mostTextFiles = 4000;
/**
 * How much of the index lies in a file, in places of words: each word of a query costs a reader such a file. Pagefind's own 20,000
 * makes files of 25 kB. It takes another number from its environment alone, by a name that says it may go again; then a test fails.
 */
const indexFile = { setting: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', places: '2000' };
/** How many are on their way to Pagefind at once. */
const atOnce = 64;

/** The HTML of the page with an address, from the folder of the site on; undefined where there is none. */
export type PageAt = (url: string) => Promise<string | typeof asGiven | undefined>;

/** Stands for a page that is the same as when it was given. */
export const asGiven = Symbol('as given');

/** Pagefind, while it is given what can be found. */
export interface IndexFeed {
	/**
	 * Gives it records in their order, which is the order of their numbers. One that it has is given again only where its text has
	 * become another, and keeps its number (Pagefind puts a page in the place of that with the same address).
	 * @param goesOn is asked now and then.
	 */
	give(records: readonly SearchRecord[], pageAt: PageAt, goesOn?: () => boolean): Promise<void>;
	/** The addresses of what it has, in their order. */
	given(): string[];
	files(): Promise<IndexFile[]>;
	/** Forgets all that it was given. */
	drop(): Promise<void>;
}

export async function openFeed(): Promise<IndexFeed> {
	process.env[indexFile.setting] = indexFile.places;
	const { index, errors } = await createIndex({ maxFragments: mostTextFiles });
	if (!index) throw indexError(errors);
	/** By address, a hash of what was given. */
	const known = new Map<string, string>();
	return {
		async give(records, pageAt, goesOn = () => true) {
			const readFrom = (from: number) => Promise.all(records.slice(from, from + atOnce).map((record) => toGive(record, pageAt)));
			let next = readFrom(0);
			for (let from = 0; from < records.length && goesOn(); from += atOnce) {
				// Read before any is sent: Pagefind numbers what it gets in the order in which it comes.
				const read = (await next).filter((each) => each !== asGiven);
				next = readFrom(from + atOnce);
				// What cannot be read is told when its turn comes.
				next.catch(() => undefined);
				const changed = read.filter(({ url, hash }) => known.get(url) !== hash);
				const added = await Promise.all(changed.map(({ add }) => add(index)));
				const failed = added.flatMap((each) => each.errors);
				if (failed.length > 0) throw indexError(failed);
				for (const { url, hash } of changed) known.set(url, hash);
			}
		},
		given: () => [...known.keys()],
		async files() {
			const made = await index.getFiles();
			if (made.errors.length > 0) throw indexError(made.errors);
			return made.files;
		},
		drop: async () => void (await index.deleteIndex()),
	};
}

async function toGive({ url, title, text }: SearchRecord, pageAt: PageAt) {
	if (text !== undefined) {
		const record = { url, content: `${title} ${text}`, language, meta: { title } };
		return { url, hash: hashOf(JSON.stringify(record)), add: (index: PagefindIndex) => index.addCustomRecord(record) };
	}
	const html = await pageAt(url);
	if (html === asGiven) return html;
	if (html === undefined) throw indexError([`there is no page ${url}`]);
	// Pagefind joins the heads of a table's columns: "WhoWhat happened".
	const page = { url, content: searchedOf(html).replaceAll('</th><th', '</th> <th') };
	return { url, hash: hashOf(page.content), add: (index: PagefindIndex) => index.addHTMLFile(page) };
}

function hashOf(text: string): string {
	return sha256(text).toString('base64');
}

/** A page without what no search looks at: the rest of its head, and what stands before and after its main part. Pagefind need not read it. */
function searchedOf(html: string): string {
	const [start, main, end] = [html.indexOf('<body'), html.indexOf('<main'), html.lastIndexOf('</main>')];
	if (start < 0 || main < start || end < main) return html;
	const opening = /^[^]*?<html[^>]*>/.exec(html)?.[0] ?? '';
	const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? '';
	return `${opening}<head>${title}</head><body>${html.slice(main, end)}</main></body></html>`;
}

function indexError(reasons: readonly string[]) {
	return new Error(`The search index could not be made: ${reasons.join('; ')}.`);
}
