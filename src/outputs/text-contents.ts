import { actsIn } from '../model/search/acts.ts';
import { referencesIn, widerReferences } from '../model/search/references.ts';
import { keysOf, partsOf } from '../model/search/words.ts';
import type { IndexedText } from './search-texts.ts';

/** What the search is told of a text beside its words in the index. */
export interface TextContents {
	/** Its words of letters, each once. */
	words: readonly string[];
	/** The Acts that it names. */
	acts: readonly string[];
	/** The sections of law that it names, and after how many words. */
	references: readonly { name: string; place: number }[];
}

/** What is in a text. */
export function contentsOf(text: IndexedText): TextContents {
	return (
		contents.get(text) ?? {
			get words() {
				return wordsIn(text);
			},
			get acts() {
				return actsIn(text.content);
			},
			get references() {
				return referencesOf(text);
			},
		}
	);
}

/** Works that out before it is asked for, and keeps it for as long as somebody holds the text. */
export function takeApart(text: IndexedText): void {
	contents.set(text, { ...contentsOf(text) });
}

const contents = new WeakMap<IndexedText, TextContents>();

function wordsIn({ content }: IndexedText): string[] {
	return [...new Set(content.split(' ').flatMap(wordsOf))];
}

function wordsOf(written: string): readonly string[] {
	const words = wordsByWriting.get(written) ?? [...keysOf(written), ...partsOf(written)].filter((word) => /^\p{L}{2,30}$/u.test(word));
	wordsByWriting.set(written, words);
	return words;
}

/** Texts repeat one another's words: each is taken apart once. */
const wordsByWriting = new Map<string, readonly string[]>();

function referencesOf({ content }: IndexedText): TextContents['references'] {
	return referencesIn(content).flatMap(({ key, index }) => {
		const place = content.slice(0, index).split(' ').length - 1;
		return widerReferences(key).map((name) => ({ name, place }));
	});
}
