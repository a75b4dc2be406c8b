import type { Archive } from './archive.ts';
import type { QueryPart } from './read-query.ts';
import { isSmall } from './small-words.ts';
import { completion, nearestWord, relatedWord } from './spelling.ts';
import { partsOf } from './words.ts';

/** A word that the archive does not have, and the one that is looked for in its place. */
export interface Correction {
	typed: string;
	meant: string;
}

export interface CorrectedQuery {
	parts: QueryPart[];
	corrections: Correction[];
	/** What is not put in place of a word that is a word of English: "drone" may be meant as it stands. */
	suggestions: Correction[];
}

export interface SpellingChoices {
	/** Whether the last word may not be finished yet. */
	isTyping: boolean;
	/** Tells whether a word is one of English, although the archive lacks it. Asked for only when there is such a word. */
	englishWords: () => Promise<(key: string) => boolean>;
}

/** Puts words of the archive in the place of those that it does not have. */
export async function correctParts(parts: readonly QueryPart[], archive: Archive, { isTyping, englishWords }: SpellingChoices): Promise<CorrectedQuery> {
	const first = correct(parts, archive, { isTyping, isEnglish: () => false });
	return first.corrections.length === 0 ? first : correct(parts, archive, { isTyping, isEnglish: await englishWords() });
}

interface Choices {
	isTyping: boolean;
	isEnglish: (key: string) => boolean;
}

function correct(parts: readonly QueryPart[], archive: Archive, { isTyping, isEnglish }: Choices): CorrectedQuery {
	const corrected: CorrectedQuery = { parts: [], corrections: [], suggestions: [] };
	for (let index = 0; index < parts.length; index++) {
		const part = parts[index];
		if (!part) continue;
		const next = parts[index + 1];
		if (part.kind !== 'word' || isKnown(part.text, part.key, archive)) {
			corrected.parts.push(part);
		} else if (next?.kind === 'word' && archive.vocabulary.holds(part.key + next.key) && !isKnown(next.text, next.key, archive)) {
			corrected.parts.push(word(part.key + next.key));
			index++;
		} else {
			const isLast = isTyping && index === parts.length - 1;
			corrected.parts.push(...correctWord(part, corrected, archive, { isTyping: isLast, isEnglish }));
		}
	}
	return corrected;
}

function correctWord(part: QueryPart & { kind: 'word' }, corrected: CorrectedQuery, archive: Archive, choices: Choices): QueryPart[] {
	const { vocabulary } = archive;
	const whole = choices.isTyping ? completion(part.key, vocabulary) : undefined;
	const pair = whole ? undefined : twoWords(part.key, archive);
	const related = whole || pair ? undefined : relatedWord(part.key, vocabulary);
	const meant = whole ?? pair?.join(' ') ?? related ?? nearestWord(part.key, vocabulary);
	if (!meant) return [part];
	if (!whole && !related && choices.isEnglish(part.key)) {
		corrected.suggestions.push({ typed: part.text, meant });
		return [part];
	}
	corrected.corrections.push({ typed: part.text, meant });
	return meant.split(' ').map(word);
}

/** Words with figures in them are looked for as they are: nothing is like a number. */
function isKnown(text: string, key: string, { vocabulary, sayings }: Archive): boolean {
	if (isSmall(key) || /\p{N}/u.test(key) || vocabulary.holds(key) || sayings.at([key], 0)) return true;
	const parts = partsOf(text);
	return parts.length > 0 && parts.every((part) => isSmall(part) || vocabulary.holds(part));
}

/** "controlroom" -> control, room */
function twoWords(key: string, { vocabulary }: Archive): [string, string] | undefined {
	for (let cut = 3; cut <= key.length - 3; cut++) {
		const [one, other] = [key.slice(0, cut), key.slice(cut)];
		if (isWord(one) && isWord(other)) return [one, other];
	}
	return undefined;

	function isWord(part: string): boolean {
		return !isSmall(part) && vocabulary.has(part);
	}
}

function word(key: string): QueryPart {
	return { kind: 'word', text: key, key };
}
