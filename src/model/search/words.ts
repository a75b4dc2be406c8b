import stemOf from 'wink-porter2-stemmer';

/**
 * A word as the index knows it: letters and digits only, small, without accents.
 * "Body-worn" -> "bodyworn", "2014/036512," -> "2014036512", "café’s" -> "cafes"
 */
export function keyOf(word: string): string {
	return word.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** What the forms of a word have in common: "bailed", "bailing" -> "bail". The same stems as Pagefind's. */
export function stem(key: string): string {
	// Pagefind's index and the stemmer know Latin letters alone.
	return /^[a-z]{3,40}$/.test(key) ? stemOf(key) : key;
}

/** The words of a text, in order: "Bailed, or not?" -> bailed, or, not */
export function keysOf(text: string): string[] {
	return text.split(/\s+/u).map(keyOf).filter(Boolean);
}

/** The parts of a word with signs in it, as the index knows them besides the whole: "body-worn" -> body, worn; "bail" -> none */
export function partsOf(word: string): string[] {
	const parts = word.split(/[!-/:-@[-`{-~]+/).map(keyOf).filter((part) => part.length > 1);
	return parts.length > 1 ? parts : [];
}
