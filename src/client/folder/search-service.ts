import { openArchive } from '../../model/search/archive.ts';
import { folderEngine, type FolderIndex } from '../../model/search/folder-search.ts';
import type { RecordText, SearchEngine } from '../../model/search/search-engine.ts';
import { openFilter } from '../../model/search/word-filter.ts';
import type { SearchService } from '../search-service.ts';
import { loadData } from './data-script.ts';

/** Loads the index from the scripts that it comes in. It fails where one of them is missing. */
export async function openSearch(folder: string, load: <Data>(address: string) => Promise<Data> = loadData): Promise<SearchService> {
	const { data, stems, textParts }: FolderIndex = await load(`${folder}index.js`);
	const texts = await Promise.all(Array.from({ length: textParts }, (_, part) => load<RecordText[]>(`${folder}texts-${part}.js`)));
	let english: Promise<(key: string) => boolean> | undefined;
	return {
		archive: openArchive(data),
		engine: below(folder.replace(/[^/]+\/$/, ''), folderEngine(stems, texts.flat())),
		englishWords: () => (english ??= load<string>(`${folder}english.js`).then((packed) => openFilter(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))))),
	};
}

/** With the addresses of results in the folder where the archive was unpacked. */
function below(root: string, engine: SearchEngine): SearchEngine {
	return {
		...engine,
		async read(record) {
			const text = await engine.read(record);
			return { ...text, url: `${root}${text.url}` };
		},
	};
}
