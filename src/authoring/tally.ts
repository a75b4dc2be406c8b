import { counted } from '../model/counted.ts';

/** How many of what: counted while a document is taken over, and told at the end. */
export interface Tally {
	add(what: Counted, count?: number): void;
	/** "2 comments", in the order in which they are told; what there is none of is left out. */
	lines(names: readonly Counted[]): string[];
}

/** Each as it is said of one of them. */
export type Counted = (typeof kept)[number] | (typeof dropped)[number];

export const kept = ['heading', 'paragraph', 'list', 'table', 'link', 'footnote', 'picture', 'key question', 'action taken', 'outcome', 'accepted insertion'] as const;
export const dropped = [
	'comment',
	'tracked deletion',
	'hidden text',
	'page header or footer',
	'chart, diagram or equation',
	'link that is not allowed',
	'link inside the document',
	'picture that cannot be read',
	'merged table cell (its neighbours are empty now)',
	'table cell with several paragraphs or a list (on one line now)',
	'bold, slanted or linked passage in the heading block (plain now)',
	'footnote mark in the heading block',
	'footnote without a mark',
] as const;

export function newTally(): Tally {
	const counts = new Map<string, number>();
	return {
		add: (what, count = 1) => void counts.set(what, (counts.get(what) ?? 0) + count),
		lines: (names) => names.flatMap((name) => (counts.get(name) ? [inNumber(counts.get(name) ?? 0, name)] : [])),
	};
}

/** 2, "link that is not allowed" -> "2 links that is not allowed" would be wrong, so such names come after a colon. */
function inNumber(count: number, name: string): string {
	return /^[a-z]+(?: [a-z]+)?$/.test(name) && !/^(?:hidden|action)/.test(name) ? counted(count, name) : `${name}: ${count}`;
}
