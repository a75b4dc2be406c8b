import type { Position } from './problem.ts';

/** The offset of a place, counted from 1: ("ab\ncd", line 2, column 2) -> 4. */
export function offsetOfPosition(text: string, { line, column }: Position): number {
	let start = 0;
	for (let at = 1; at < line; at++) {
		const end = text.indexOf('\n', start);
		if (end < 0) return text.length;
		start = end + 1;
	}
	return start + column - 1;
}

/** Where words stand in a text, from an offset on, whatever spaces, line ends and marks of quotation lie between them; -1 where they do not. */
export function offsetOfWords(text: string, words: string, from: number): number {
	const pattern = words.trim().split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/[‘’']/g, "['‘’]").replace(/[“”"]/g, '["“”]'));
	const search = new RegExp(pattern.join('[\\s>]+'), 'gu');
	search.lastIndex = from;
	return search.exec(text)?.index ?? -1;
}
