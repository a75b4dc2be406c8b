import { positionIn, type Position } from './problem.ts';

/** A slip in the syntax of a text, said to an editor. */
export interface MdxMistake {
	position: Position;
	kind: string;
	message: string;
	fix?: string;
	/** What to change before reading on, so that the same mistake is not met again. */
	repairs: Repair[];
}

/** Characters to be replaced, by spaces where nothing else is said; `by` is as long as what it replaces. */
export interface Repair {
	start: number;
	end: number;
	by?: string;
}

/** A mistake that goes from one character to another. */
export function mistake(text: string, start: number, end: number, kind: string, message: string, fix?: string): MdxMistake {
	return { position: positionIn(text, start), kind, message, ...(fix ? { fix } : {}), repairs: [{ start, end }] };
}

/** From "<" to the ">" that ends it, on whatever line, or to the end of the line where none does. */
export function tagAt(text: string, start: number): string {
	return /^<(?:"[^"]*"|'[^']*'|[^<>"'])*>|^<[^<>\n]*>?/.exec(text.slice(start))?.[0] ?? '<';
}

/** The rest of the line from a place on. */
export function lineFrom(text: string, start: number): string {
	return text.slice(start).split('\n', 1)[0] ?? '';
}
