import type { Archive } from './archive.ts';
import type { QueryPart } from './read-query.ts';
import type { Form } from './sayings.ts';
import { isSmall, onlyAsks } from './small-words.ts';
import { partsOf } from './words.ts';

/** One thing that is asked for, in one or more of its forms. */
export type Concept = (
	| { kind: 'words'; text: string; forms: Form[]; isSaying: boolean; isOptional: boolean }
	| { kind: 'phrase'; text: string; forms: string[] }
	| { kind: 'reference'; text: string; key: string }
) & {
	/** Its first and last place in the query. */
	from: number;
	to: number;
};

/** What a query asks for: small words are left out, and what the glossary knows may be said in other words. */
export function conceptsOf(parts: readonly QueryPart[], archive: Archive, isQuestion: boolean): Concept[] {
	const concepts: Concept[] = [];
	const words = weightyWords(parts, isQuestion);
	for (let index = 0; index < parts.length; index++) {
		const part = parts[index];
		if (part?.kind === 'phrase') concepts.push({ kind: 'phrase', text: part.text, forms: spellingsOf(part.text), from: index, to: index });
		else if (part?.kind === 'reference') concepts.push({ ...part, from: index, to: index });
	}
	for (let from = 0; from < words.length; ) {
		const said = archive.sayings.at(words.map(({ key }) => key), from);
		const own = words.slice(from, from + (said?.length ?? 1));
		const isOptional = isQuestion && own.every(({ key }) => onlyAsks(key)) && words.some(({ key }) => !onlyAsks(key));
		concepts.push({ kind: 'words', text: own.map(({ text }) => text).join(' '), forms: [...ownForms(own), ...(said?.forms ?? [])], isSaying: said !== undefined, isOptional, from: placeOf(own[0]), to: placeOf(own.at(-1)) });
		from += own.length;
	}
	return concepts;

	function placeOf(word: Word | undefined): number {
		return word ? parts.indexOf(word) : 0;
	}
}

type Word = Extract<QueryPart, { kind: 'word' }>;

function weightyWords(parts: readonly QueryPart[], isQuestion: boolean): Word[] {
	const words = parts.filter((part) => part.kind === 'word');
	const left = words.filter(({ key }) => !isSmall(key) && !(isQuestion && /^(?:anyone|someone|somebody|anybody|nobody|everybody|anything|something|everything|everyone)$/.test(key)));
	// Small words are looked for where there is nothing else.
	return left.length > 0 || parts.length > words.length ? left : words;
}

/** The words as they were typed, and the parts of one with signs in it: "body-worn" */
function ownForms(words: readonly Word[]): Form[] {
	const parts = words.flatMap(({ text, key }) => (partsOf(text).length > 0 ? partsOf(text) : [key]));
	const whole = words.map(({ key }) => key);
	return [{ words: whole, weight: 1 }, ...(parts.length > whole.length ? [{ words: parts, weight: 1 }] : [])];
}

/** A phrase as it may stand in the index, where "body-worn video" is two words. */
function spellingsOf(phrase: string): string[] {
	const apart = phrase.replace(/[^\p{L}\p{N}\s]+/gu, ' ').replace(/\s+/gu, ' ').trim();
	return [...new Set([phrase, apart])];
}
