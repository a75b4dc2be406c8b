import type { Archive } from '../model/search/archive.ts';
import { recordTextOf, type PagefindText } from '../model/search/pagefind-text.ts';
import type { Hits, SearchEngine } from '../model/search/search-engine.ts';

/**
 * Pagefind's index, asked word by word: which words, and what follows from them, is ours to decide.
 * @param all what it answers when nothing is asked: every record, in the order in which they were numbered
 */
export function pagefindEngine(pagefind: PagefindInstance, archive: Archive, all: readonly PagefindResult[]): SearchEngine {
	const numbers = new Map(all.map(({ id }, record) => [id, record]));
	const search = async (words: string) => {
		const { results } = await pagefind.search(words);
		return results.flatMap(({ id, score, words: places }) => {
			const record = numbers.get(id);
			return record === undefined ? [] : [{ record, score, places }];
		});
	};
	const kept = new Map<string, Promise<Hits>>();
	return {
		find(word) {
			const hits = kept.get(word) ?? findWord(word);
			kept.set(word, hits);
			return hits;
		},
		async findPhrase(words) {
			return byRecord(await search(`"${words.replaceAll('"', ' ')}"`));
		},
		async read(record) {
			const found = await all[record]?.data();
			if (!found) throw new Error(`The index has no text for record ${record}.`);
			return recordTextOf(found);
		},
	};

	/** Pagefind also finds longer words, and where there are none, shorter ones: only those that have this very word count. */
	async function findWord(word: string): Promise<Hits> {
		const found = await search(word);
		// Pagefind passes over files that the server does not give.
		if (found.length === 0 && archive.vocabulary.has(word)) throw new Error(`The index lacks "${word}".`);
		if (archive.vocabulary.holds(word) && !archive.vocabulary.continues(word)) return byRecord(found);
		const exact = new Set((await search(`"${word}"`)).map(({ record }) => record));
		return byRecord(found.filter(({ record }) => exact.has(record)));
	}
}

function byRecord(found: readonly { record: number; score: number; places: readonly number[] }[]): Hits {
	return new Map(found.map(({ record, score, places }) => [record, { score, places }]));
}

/** The part of Pagefind's own script that we use: https://pagefind.app/docs/api/ */
export interface PagefindModule {
	createInstance(options: { basePath: string; noWorker: boolean; metaCacheTag: string; ranking: Record<string, number> }): PagefindInstance;
}

export interface PagefindInstance {
	search(words: string | null): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
	id: string;
	score: number;
	words: number[];
	data(): Promise<PagefindText>;
}
