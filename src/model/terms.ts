import { commonWords } from './common-words.ts';

/**
 * The words of a text by which it can be told from others, in small letters and without endings, each as often as it
 * stands: "Closed logs. <Guidance>A log was closed" -> ["clos", "log", "log", "clos"]
 */
export function termsOf(text: string): string[] {
	const words = text.replace(/<[^>]*>|\]\([^)]*\)|\[\^[^\]]*\]/g, ' ').match(/\p{L}[\p{L}\d]+/gu) ?? [];
	return words.map(termOf).filter(Boolean);
}

/** Empty for a word that tells no text from others. */
function termOf(word: string): string {
	const known = terms.get(word);
	if (known !== undefined) return known;
	const small = word.toLowerCase();
	const term = (small.length < 4 && word !== word.toUpperCase()) || commonWords.has(small) ? '' : stem(small);
	terms.set(word, term);
	return term;
}

/** An archive has many words and few different ones. */
const terms = new Map<string, string>();

/** Without the endings of English plurals and verbs: "closed", "closes", "closing" -> "clos". A word may lose too much; both sides lose the same. */
function stem(word: string): string {
	const bare = word.replace(/(?:ies|ied)$/, 'y').replace(/(?<=.{3})(?:ings?|edly|ed|es|s)$/, '');
	return bare.replace(/(?<=.{3})e$/, '');
}
