import { openArchive, type Archive } from '../model/search/archive.ts';
import type { SearchData } from '../model/search/search-data.ts';
import type { SearchEngine } from '../model/search/search-engine.ts';
import { openFilter } from '../model/search/word-filter.ts';
import { pagefindEngine, type PagefindModule } from './pagefind-engine.ts';

/** All that a search needs, once it has been loaded. */
export interface SearchService {
	archive: Archive;
	engine: SearchEngine;
	englishWords: () => Promise<(key: string) => boolean>;
}

/**
 * Loads the index from its folder. It fails where the server does not give one of its files, or the policy forbids to run it.
 * @param load gives Pagefind's own script, which lies in the folder
 */
export async function openSearch(folder: string, load: () => Promise<PagefindModule> = () => import(/* @vite-ignore */ `${folder}pagefind.js`)): Promise<SearchService> {
	const [data, pagefind] = await Promise.all([readData(folder), load()]);
	const archive = openArchive(data);
	// Without its worker, which a policy of trusted types stops. The index is never older than the page that asks for it.
	const instance = pagefind.createInstance({ basePath: folder, noWorker: true, metaCacheTag: String(archive.size), ranking: { termSimilarity: 4, pageLength: 0.05, termSaturation: 2 } });
	let english: Promise<(key: string) => boolean> | undefined;
	return {
		archive,
		engine: pagefindEngine(instance, archive),
		englishWords: () => (english ??= fetchFile(`${folder}english.pf_meta`).then(async (answer) => openFilter(new Uint8Array(await answer.arrayBuffer())))),
	};
}

async function readData(folder: string): Promise<SearchData> {
	const { body } = await fetchFile(`${folder}archive.pf_meta`);
	if (!body) throw new Error('The search data is empty.');
	return new Response(body.pipeThrough(new DecompressionStream('gzip'))).json();
}

async function fetchFile(address: string): Promise<Response> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address} could not be loaded: ${answer.status}.`);
	return answer;
}
