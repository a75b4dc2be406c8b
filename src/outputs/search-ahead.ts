import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import type { SearchContent, SearchRecord } from '../model/search/search-record.ts';
import { openFeed, type IndexFeed, type IndexFile } from './index-feed.ts';
import { searchSource } from './search-beside.ts';
import { newestFirst } from './search-data.ts';

/** A site that was built before. */
export interface SearchedBefore {
	site: string;
	/** Where it lies, from one build to the next, what could be found in the site. */
	content: string;
}

/** Of so many records Pagefind takes more memory than there is beside the content of the archive. */
export const manyRecords = 20_000;

/**
 * Gives Pagefind what could be found in the site before, while nobody knows yet what the new one holds: after an edit that is
 * nearly the same. It is a guess, and what of it is wrong is given again.
 * @param news what the new site holds, as soon as that is known.
 * @returns a feed that has nothing which is not in the new site, nor in another order.
 */
export async function feedAhead(before: SearchedBefore | undefined, news: Promise<SearchContent>): Promise<IndexFeed> {
	const feed = await openFeed();
	const old = before ? recordsOf(before) : [];
	if (!before || old.length === 0 || old.length > manyRecords) return feed;
	let isFor = (_urls: readonly string[]) => true;
	void news.then(({ records }) => (isFor = beginningOf(newestFirst(records).map(({ url }) => url))), () => undefined);
	const urls = old.map(({ url }) => url);
	const isWhole = await feed.give(old, (url) => readFile(join(before.site, pageFileOf(url)), 'utf8'), () => isFor(urls)).then(() => true, () => false);
	await news;
	if (isWhole && isFor(feed.given())) return feed;
	await feed.drop();
	return openFeed();
}

/** The file of the page with an address, below the folder of the site. */
export function pageFileOf(url: string): string {
	return `${url.slice(1)}index.html`;
}

/** The files of the texts in the index of the site before; none, where one is gone. */
export function textFilesOf({ site }: SearchedBefore): IndexFile[] {
	const folder = join(site, dirname(searchSource));
	try {
		return readdirSync(join(folder, 'fragment')).map((name) => `fragment/${name}`).map((path) => ({ path, content: readFileSync(join(folder, path)) }));
	} catch {
		return [];
	}
}

/** In the order of their numbers; none, where no build has left them, or they are damaged. */
function recordsOf({ content }: SearchedBefore): SearchRecord[] {
	try {
		return newestFirst(z.custom<SearchContent>().parse(JSON.parse(readFileSync(content, 'utf8'))).records);
	} catch {
		return [];
	}
}

/** Whether some addresses are the first of all, in their order. */
function beginningOf(all: readonly string[]): (urls: readonly string[]) => boolean {
	return (urls) => urls.every((url, index) => url === all[index]);
}
