import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchContent, SearchRecord } from '../model/search/search-record.ts';
import { packEnglishWords } from './english-words.ts';
import { readTexts, type IndexedText } from './search-texts.ts';
import { newestFirst, packSearchData } from './search-data.ts';

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

/**
 * The index of all that can be found. Pages are read as they were built; what else can be found is given by the model.
 * @param pageAt the HTML of the page with an address, from the folder of the site on; undefined where there is none.
 * @param quiet what the files of the index wait for: to make them takes memory.
 */
export async function makeSearchIndex(content: SearchContent, pageAt: (url: string) => Promise<string | undefined>, quiet?: Promise<void>): Promise<IndexFile[]> {
	try {
		process.env[indexFile.setting] = indexFile.places;
		const { index, errors } = await createIndex({ maxFragments: mostTextFiles });
		if (!index) throw indexError(errors);
		const records = newestFirst(content.records);
		const readFrom = (from: number) => Promise.all(records.slice(from, from + atOnce).map(async (record) => ({ record, html: await htmlOf(record, pageAt) })));
		let next = readFrom(0);
		for (let from = 0; from < records.length; from += atOnce) {
			// Read before any is sent: Pagefind numbers what it gets in the order in which it comes.
			const read = await next;
			next = readFrom(from + atOnce);
			// What cannot be read is told when its turn comes.
			next.catch(() => undefined);
			const added = await Promise.all(read.map(({ record, html }) => add(index, record, html)));
			const failed = added.flatMap((each) => each.errors);
			if (failed.length > 0) throw indexError(failed);
		}
		await quiet;
		const made = await index.getFiles();
		if (made.errors.length > 0) throw indexError(made.errors);
		const files = made.files.filter(({ path }) => isUsed(path));
		const texts = readTexts(files);
		return [
			...files,
			{ path: 'archive.pf_meta', content: packSearchData(content, texts) },
			{ path: 'order.pf_meta', content: Buffer.from(orderOf(records, texts).join(' ')) },
			{ path: 'english.pf_meta', content: packEnglishWords() },
		];
	} finally {
		await close();
	}
}

/** The index's names for the records by their numbers: what the bundle finds their texts by. The site itself need not be told. */
function orderOf(records: readonly SearchRecord[], texts: readonly IndexedText[]): string[] {
	const ids = new Map(texts.map(({ url, id }) => [url, id]));
	return records.flatMap(({ url }) => ids.get(url) ?? []);
}

async function htmlOf({ url, text }: SearchRecord, pageAt: (url: string) => Promise<string | undefined>): Promise<string> {
	if (text !== undefined) return '';
	const html = await pageAt(url);
	if (html === undefined) throw indexError([`there is no page ${url}`]);
	return html;
}

function add(index: PagefindIndex, { url, title, text }: SearchRecord, html: string) {
	if (text !== undefined) return index.addCustomRecord({ url, content: `${title} ${text}`, language, meta: { title } });
	// Pagefind joins the heads of a table's columns: "WhoWhat happened".
	return index.addHTMLFile({ url, content: searchedOf(html).replaceAll('</th><th', '</th> <th') });
}

/** A page without what no search looks at: the rest of its head, and what stands before and after its main part. Pagefind need not read it. */
function searchedOf(html: string): string {
	const [start, main, end] = [html.indexOf('<body'), html.indexOf('<main'), html.lastIndexOf('</main>')];
	if (start < 0 || main < start || end < main) return html;
	const opening = /^[^]*?<html[^>]*>/.exec(html)?.[0] ?? '';
	const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? '';
	return `${opening}<head>${title}</head><body>${html.slice(main, end)}</main></body></html>`;
}

/** Pagefind brings search pages of its own, and a worker, which a policy of trusted types stops. */
function isUsed(path: string): boolean {
	return /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|wasm\.en-gb\.pagefind|(?:index|fragment)\/.+)$/.test(path);
}

function indexError(reasons: readonly string[]) {
	return new Error(`The search index could not be made: ${reasons.join('; ')}.`);
}
