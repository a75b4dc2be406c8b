import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openSearch, type SearchService } from '../client/search-service.ts';

/** An index that queries can be put to. */
export interface JudgedIndex extends SearchService {
	/** The address of a result from the folder of the site on. */
	pathOf(url: string): string;
}

/** An index that is opened from a folder, as a browser opens it from a server. */
export interface OpenedIndex extends JudgedIndex {
	/** Pagefind as it ships, on the same index. */
	pagefindAlone(words: string): Promise<string[]>;
}

/** @param siteDir the folder of a built site; its search is opened as the browser's own script does it. */
export async function openSearchFolder(siteDir: string): Promise<OpenedIndex> {
	const base = 'http://search.invalid/';
	serveFolder(base, siteDir);
	// A copy of the program for each, since what is set in one is set in all of its instances.
	const load = (copy: string) => import(`${pathToFileURL(join(siteDir, 'pagefind', 'pagefind.js')).href}?${copy}`);
	const service = await openSearch(`${base}pagefind/`, () => load('ours'));
	const alone: { search(words: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }> } = (await load('alone')).createInstance({ basePath: `${base}pagefind/`, noWorker: true, metaCacheTag: 'alone' });
	return {
		...service,
		pathOf: (url) => url.slice(base.length - 1),
		async pagefindAlone(words) {
			const { results } = await alone.search(words);
			return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
		},
	};
}

/** Answers requests below an address from a folder, and leaves all others as they are. The newest folder wins. */
function serveFolder(base: string, folder: string): void {
	const others = globalThis.fetch;
	globalThis.fetch = async (input, init) => {
		const address = String(input instanceof Request ? input.url : input);
		if (!address.startsWith(base)) return others(input, init);
		const file = join(folder, new URL(address).pathname);
		return existsSync(file) ? new Response(readFileSync(file)) : new Response('Not found', { status: 404 });
	};
}
