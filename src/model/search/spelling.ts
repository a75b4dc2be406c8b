import distance from 'damerau-levenshtein';
import { isSmall } from './small-words.ts';
import { placeOf, type Vocabulary } from './vocabulary.ts';

/** The word of the archive that somebody most likely meant who typed one that it does not have: "bial" -> "bail" */
export function nearestWord(key: string, { words }: Vocabulary): string | undefined {
	const most = stepsAllowed(key.length);
	if (most === 0) return undefined;
	let nearest: { word: string; cost: number } | undefined;
	for (const { word, frequency } of words) {
		if (Math.abs(word.length - key.length) > most || isSmall(word) || word.length < 3) continue;
		if (mayDiffer(key, word, most)) continue;
		const { steps } = distance(key, word);
		if (steps > most) continue;
		const cost = steps + (word[0] === key[0] ? 0 : 0.7) + (isSwapped(key, word) ? -0.4 : 0) + (soundOf(word) === soundOf(key) ? -0.5 : 0) - frequency / 20;
		if (!nearest || cost < nearest.cost) nearest = { word, cost };
	}
	return nearest?.word;
}

/** The commonest word that begins like one that is still being typed: "cust" -> "custody" */
export function completion(key: string, { words }: Vocabulary): string | undefined {
	if (key.length < 3) return undefined;
	const from = placeOf(words.map(({ word }) => word), key);
	const found: { word: string; frequency: number }[] = [];
	for (let index = from; words[index]?.word.startsWith(key); index++) found.push(...words.slice(index, index + 1));
	return found.sort((a, b) => b.frequency - a.frequency)[0]?.word;
}

const suffixes = ['able', 'ible', 'ably', 'er', 'or', 'ee', 'ist', 'ism', 'ship', 'ment', 'ness', 'ful', 'less', 'ity', 'al', 'ially', 'ance', 'ence', 'ant', 'ent', 'ive', 'ory', 'ation', 'ition', 'ion'];
const endings = new Set([...suffixes, '', 'd', 'e', 'ed', 'en', 'es', 'ing', 'n', 's']);

/** A word of the archive that is made of the same word as one that it does not have: "foreseeable" -> "foreseen" */
export function relatedWord(key: string, { words }: Vocabulary): string | undefined {
	const roots = suffixes.filter((suffix) => key.endsWith(suffix)).map((suffix) => key.slice(0, -suffix.length)).filter((root) => root.length > 4);
	const related = words.filter(({ word }) => roots.some((root) => word.startsWith(root) && endings.has(word.slice(root.length))));
	return [...related].sort((a, b) => b.frequency - a.frequency)[0]?.word;
}

function stepsAllowed(length: number): number {
	if (length < 4) return 0;
	return length < 6 ? 1 : length < 9 ? 2 : 3;
}

/** A quick look before the long one: whether too many letters of one are not in the other. */
function mayDiffer(one: string, other: string, most: number): boolean {
	let missing = 0;
	for (const letter of one) if (!other.includes(letter) && ++missing > most) return true;
	return false;
}

function isSwapped(one: string, other: string): boolean {
	return one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
}

/** What is left of a word when letters that are mixed up are taken for one: "sargent", "sergeant" -> srgnt */
function soundOf(word: string): string {
	return word
		.replace(/ph/g, 'f')
		.replace(/[sc](?=[eiy])|z/g, 's')
		.replace(/ck|q|c/g, 'k')
		.replace(/(?!^)[aeiouyhw]/g, '')
		.replace(/(.)\1+/g, '$1');
}
