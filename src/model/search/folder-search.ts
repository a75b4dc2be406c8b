import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { SearchData } from './search-data.ts';
import type { Hits, RecordText, SearchEngine } from './search-engine.ts';
import { keyOf, partsOf, stem } from './words.ts';

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
	const wordsOf = texts.map(({ content }) => () => content.split(' '));
	const hits = (wanted: readonly string[], placesIn: (words: readonly string[]) => number[]): Hits => {
		const found = index.search(wanted.join(' '), { combineWith: 'AND', processTerm: (term) => term });
		const placed = found.map(({ id, score }) => [Number(id), { score, places: placesIn(wordsOf[Number(id)]?.() ?? []) }] as const);
		return new Map(placed.filter(([, { places }]) => places.length > 0));
	};
	return {
		async find(word) {
			const wanted = stem(keyOf(word));
			return hits([wanted], (words) => words.flatMap((each, place) => (stemsOf(each).includes(wanted) ? [place] : [])));
		},
		async findPhrase(phrase) {
			const wanted = inOrder(phrase.split(/\s+/)).map((each) => each.stem);
			return hits(wanted, (words) => placesOfPhrase(wanted, inOrder(words)));
		},
		async read(record) {
			const text = texts[record];
			if (!text) throw new Error(`The index has no text for record ${record}.`);
			return text;
		},
	};
}

/** The stems of a word as it is written: of itself and of its parts. Texts repeat one another's words: each is taken apart once. */
function stemsOf(written: string): readonly string[] {
	const known = taken.get(written);
	if (known) return known;
	const stems = [...new Set([keyOf(written), ...partsOf(written)].filter(Boolean).map(stem))];
	taken.set(written, stems);
	return stems;
}

const taken = new Map<string, readonly string[]>();

/** Words one after the other, "body-worn" as two. */
function inOrder(words: readonly string[]): { stem: string; place: number }[] {
	return words.flatMap((word, place) => {
		const [whole, ...parts] = stemsOf(word);
		return (parts.length > 0 ? parts : whole ? [whole] : []).map((each) => ({ stem: each, place }));
	});
}

function placesOfPhrase(wanted: readonly string[], words: readonly { stem: string; place: number }[]): number[] {
	const begins = words.flatMap((_, from) => (wanted.every((each, step) => words[from + step]?.stem === each) ? [from] : []));
	return [...new Set(begins.flatMap((from) => words.slice(from, from + wanted.length).map(({ place }) => place)))];
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
