import { close } from 'pagefind';
import type { SearchContent, SearchRecord } from '../model/search/search-record.ts';
import { packEnglishWords } from './english-words.ts';
import { openFeed, type IndexFeed, type IndexFile, type PageAt } from './index-feed.ts';
import { newestFirst, packSearchData } from './search-data.ts';
import { textReader, type IndexedText } from './search-texts.ts';
import { takeApart } from './text-contents.ts';

/**
 * The index of all that can be found. Pages are read as they were built; what else can be found is given by the model.
 * @param pageAt see IndexFeed.
 * @param feed what may have been given some of it before.
 * @param quiet what the files of the index wait for: to make them takes memory.
 * @param before gives the files of an index that is much the same.
 */
export async function makeSearchIndex(content: SearchContent, pageAt: PageAt, { feed, quiet, before = () => [] }: Beginning = {}): Promise<IndexFile[]> {
	try {
		const records = newestFirst(content.records);
		const fed = feed ?? (await openFeed());
		await fed.give(records, pageAt);
		await quiet;
		const [making, read] = [fed.files(), textReader()];
		readAhead(() => read(before()));
		const files = (await making).filter(({ path }) => isUsed(path));
		const texts = read(files);
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

/** Pagefind makes its files in a program of its own: what most of them will hold is taken apart meanwhile. */
function readAhead(texts: () => IndexedText[]): void {
	try {
		texts().forEach(takeApart);
	} catch {
		// A file of the index before is damaged. It is not used for anything else.
	}
}

interface Beginning {
	feed?: IndexFeed;
	quiet?: Promise<void> | undefined;
	before?: () => IndexFile[];
}

/** The index's names for the records by their numbers: what the bundle finds their texts by. The site itself need not be told. */
function orderOf(records: readonly SearchRecord[], texts: readonly IndexedText[]): string[] {
	const ids = new Map(texts.map(({ url, id }) => [url, id]));
	return records.flatMap(({ url }) => ids.get(url) ?? []);
}

/** Pagefind brings search pages of its own, and a worker, which a policy of trusted types stops. */
function isUsed(path: string): boolean {
	return /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|wasm\.en-gb\.pagefind|(?:index|fragment)\/.+)$/.test(path);
}
