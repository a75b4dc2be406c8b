/** What a search needs of an index. Pagefind serves it on a web server, MiniSearch where there is none: folder-search.ts */
export interface SearchEngine {
	/** The records that have a word, in whatever form. */
	find(word: string): Promise<Hits>;
	/** The records in which words stand one after the other. */
	findPhrase(words: string): Promise<Hits>;
	read(record: number): Promise<RecordText>;
}

/** Record -> how much it says of what was looked for, and where: places count its words from 0. */
export type Hits = ReadonlyMap<number, Hit>;

export interface Hit {
	score: number;
	places: readonly number[];
}

export interface RecordText {
	/** As a link needs it: from the root of the server or of the disk on. */
	url: string;
	title: string;
	/** Its words, in order, with single spaces. */
	content: string;
	/** Its headings and the places at which they begin. */
	headings: readonly { id: string; text: string; place: number }[];
	/** From where to where it lists topics and sources, which read badly in an excerpt. */
	facts: { from: number; to: number };
}
