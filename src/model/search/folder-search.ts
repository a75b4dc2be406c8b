import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { SearchData } from './search-data.ts';
import type { Hits, RecordText, SearchEngine } from './search-engine.ts';
import { keyOf, stem } from './words.ts';
import { stemsInOrder, stemsOf, WrittenWords } from './written-words.ts';

/** What search loads where there is no server, and so no Pagefind, whose index no page of a folder may run. */
export interface FolderIndex {
	data: SearchData;
	/** MiniSearch's index: how often each record has each stem. */
	stems: AsPlainObject;
	/** In how many parts the texts come. */
	textParts: number;
}

/** @param texts by the numbers of their records; @param titleLength how many words of each are its title */
export function indexTexts(texts: readonly RecordText[], titleLength: (record: number) => number): AsPlainObject {
	const index = new MiniSearch<IndexedRecord>(options);
	for (const [id, { content }] of texts.entries()) {
		const words = content.split(' ');
		index.add({ id, title: words.slice(0, titleLength(id)).join(' '), text: words.slice(titleLength(id)).join(' ') });
	}
	return index.toJSON();
}

/** Answers what Pagefind answers. Where a word stands is read from the texts, since MiniSearch keeps no places. */
export function folderEngine(stems: AsPlainObject, texts: readonly RecordText[]): SearchEngine {
	const index = MiniSearch.loadJS<IndexedRecord>(stems, options);
	const words = new WrittenWords(texts.map(({ content }) => content));
	const hits = (wanted: readonly string[], placesIn: (record: number) => number[]): Hits => {
		const found = index.search(wanted.join(' '), { combineWith: 'AND', processTerm: (term) => term });
		const placed = found.map(({ id, score }) => [Number(id), { score, places: placesIn(Number(id)) }] as const);
		return new Map(placed.filter(([, { places }]) => places.length > 0));
	};
	const kept = new Map<string, Hits>();
	return {
		async find(word) {
			const wanted = stem(keyOf(word));
			const known = kept.get(wanted) ?? hits([wanted], (record) => words.placesOf(wanted, record));
			kept.set(wanted, known);
			return known;
		},
		async findPhrase(phrase) {
			const wanted = stemsInOrder(phrase.split(/\s+/)).map((each) => each.stem);
			return hits(wanted, (record) => words.placesOfPhrase(wanted, record));
		},
		async read(record) {
			const text = texts[record];
			if (!text) throw new Error(`The index has no text for record ${record}.`);
			return text;
		},
	};
}

interface IndexedRecord {
	id: number;
	title: string;
	text: string;
}

const options: Options<IndexedRecord> = {
	fields: ['title', 'text'],
	tokenize: (text) => text.split(' ').filter(Boolean),
	processTerm: (term) => [...stemsOf(term)],
	// As the site sets Pagefind: how long a text is matters little, and how often it says a word, up to a point.
	searchOptions: { boost: { title: 2 }, bm25: { k: 2, b: 0.05, d: 0.5 } },
};
