import { readFileSync } from 'node:fs';
import type { Saying } from '../model/search/search-record.ts';
import { isSmall } from '../model/search/small-words.ts';
import { keysOf } from '../model/search/words.ts';

/** Read by a path from the project's root: `import.meta.url` points elsewhere once the code is bundled. */
const list = 'src/outputs/everyday-english.txt';

/**
 * Words of everyday English that mean about the same, where the words of one's trade are the glossary's business.
 * @param holds whether the archive has a word, in whatever form: rows of which it has nothing are left out
 */
export function everydaySayings(holds: (key: string) => boolean): Saying[] {
	const rows = readFileSync(list, 'utf8').split('\n').filter((row) => /^[=~]/.test(row));
	return rows.map((row) => ({ isForms: row.startsWith('='), words: row.slice(1).trim().split(', ') }))
		.filter(({ words }) => words.some((text) => keysOf(text).every((key) => isSmall(key) || holds(key))))
		.map(({ isForms, words }) => ({ formal: isForms ? words : [], plain: [], alike: isForms ? [] : words }));
}
