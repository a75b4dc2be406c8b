import type { Root } from 'mdast';
import { textsOfTree, type OffsetAt, type ReadText } from './mdx-texts.ts';

/** A file of the content folder, as far as its texts go. */
export interface TextFile {
	text: string;
	/** Undefined where it could not be read. */
	data: unknown;
	/** Where the text below the heading block begins. */
	bodyOffset: number;
	/** The tree of that text. */
	root: Root | undefined;
	offsetOf(path: readonly (string | number)[]): number;
	offsetAt: OffsetAt;
}

/** Every text of a file as its readers get it; of what could not be read, the raw lines. Comments are texts as well: they get pasted. */
export function textsOfFile({ text, data, bodyOffset, root, offsetOf, offsetAt }: TextFile): ReadText[] {
	const raw = (from: number, to: number): ReadText[] => (to > from ? [{ text: text.slice(from, to), from }] : []);
	const head = data === undefined ? raw(0, bodyOffset) : [...valuesIn(data, [], offsetOf), ...commentsIn(text.slice(0, bodyOffset))];
	return [...head, ...(root ? textsOfTree(root, offsetAt) : raw(bodyOffset, text.length))];
}

function valuesIn(value: unknown, path: readonly (string | number)[], offsetOf: TextFile['offsetOf']): ReadText[] {
	if (typeof value === 'string' || typeof value === 'number') {
		const label = labels.get(path.at(-1)) ?? '';
		return [{ text: `${label}${value}`, from: offsetOf(path) }];
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, held]) => valuesIn(held, [...path, Array.isArray(value) ? Number(key) : key], offsetOf));
}

/** What stands before a value in the same block of a page, and says what it is. */
const labels: ReadonlyMap<unknown, string> = new Map([['reference', 'reference ']]);

function commentsIn(text: string): ReadText[] {
	return [...text.matchAll(/(?:^|\s)#(?<comment> .*)$/gm)].map(({ 0: whole, index }) => ({ text: whole, from: index }));
}
