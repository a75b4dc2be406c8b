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
	// Without its worker, which a policy of trusted types stops. The tag is that of search-ahead.ts.
	const instance = load().then(({ createInstance }) => createInstance({ basePath: folder, noWorker: true, metaCacheTag: String(performance.timeOrigin), ranking: { termSimilarity: 4, pageLength: 0.05, termSaturation: 2 } }));
	// It is opened while the index is still on its way.
	const [archive, pagefind, { results }] = await Promise.all([readData(folder).then(openArchive), instance, instance.then((each) => each.search(null))]);
	if (results.length !== archive.size) throw new Error(`The index has ${results.length} records, its data ${archive.size}.`);
	let english: Promise<(key: string) => boolean> | undefined;
	return {
		archive,
		engine: pagefindEngine(pagefind, archive, results),
		// Where it is missing, every word that the archive lacks is taken for mistyped: the page says what it looked for.
		englishWords: () => (english ??= readEnglish(folder).catch(() => () => false)),
	};
}

async function readData(folder: string): Promise<SearchData> {
	const { body } = await fetchFile(`${folder}archive.pf_meta`);
	if (!body) throw new Error('The search data is empty.');
	return new Response(body.pipeThrough(new DecompressionStream('gzip'))).json();
}

async function readEnglish(folder: string): Promise<(key: string) => boolean> {
	const answer = await fetchFile(`${folder}english.pf_meta`);
	return openFilter(new Uint8Array(await answer.arrayBuffer()));
}

async function fetchFile(address: string): Promise<Response> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address} could not be loaded: ${answer.status}.`);
	return answer;
}
