import { referencesIn } from './references.ts';
import { keyOf } from './words.ts';

/** A part of what was typed. */
export type QueryPart =
	| { kind: 'phrase'; text: string }
	| { kind: 'reference'; text: string; key: string }
	| { kind: 'word'; text: string; key: string };

/** More words than these are not looked for: nobody types them, and each has its price. */
const most = 24;
/** Longer texts are cut before they are read. */
const longest = 400;

/** 'bail "not guilty" s.39' -> a word, a phrase, a reference */
export function readQuery(typed: string): QueryPart[] {
	const text = typed.slice(0, longest).replace(/[“”„«»]/g, '"');
	// What stands between a pair of quotation marks; one that is left alone is nothing.
	const pieces = text.split('"');
	const parts = pieces.flatMap((piece, index): QueryPart[] => {
		const isQuoted = index % 2 === 1 && index < pieces.length - 1;
		if (!isQuoted) return looseParts(piece);
		return piece.split(/\s+/u).some((word) => keyOf(word)) ? [{ kind: 'phrase', text: piece.trim() }] : [];
	});
	return parts.slice(0, most);
}

function looseParts(text: string): QueryPart[] {
	const parts: QueryPart[] = [];
	let from = 0;
	for (const reference of referencesIn(text)) {
		parts.push(...wordsIn(text.slice(from, reference.index)), { kind: 'reference', text: reference.text, key: reference.key });
		from = reference.index + reference.text.length;
	}
	return [...parts, ...wordsIn(text.slice(from))];
}

function wordsIn(text: string): QueryPart[] {
	return text.split(/\s+/u).flatMap((word): QueryPart[] => {
		const key = keyOf(word).slice(0, 60);
		return key ? [{ kind: 'word', text: word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''), key }] : [];
	});
}
