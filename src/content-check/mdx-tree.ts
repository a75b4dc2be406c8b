import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { parseText } from '../markdown/parser.ts';
import type { Repair } from './mdx-mistake.ts';
import { describeMdxError } from './mdx-problem.ts';
import { beyondLimits, deepMessage } from './parser-limits.ts';
import { errorAt, type Problem } from './problem.ts';
import { problemsShape, reading } from './reading.ts';
import { isText, type SourceFile } from './source-file.ts';

/** The text of a file as a tree, with the line numbers of the file. Reading it runs nothing of it. */
export interface MdxTree {
	/** Undefined where the text cannot be read at all. */
	root: Root | undefined;
	problems: Problem[];
}

const trees = new WeakMap<SourceFile, MdxTree>();

/** The tree of a file's text, made once a file. */
export function treeOf(file: SourceFile): MdxTree {
	const known = trees.get(file);
	if (known) return known;
	const tree = isText(file.kind) && file.body.trim() ? parse(file) : { root: undefined, problems: [] };
	trees.set(file, tree);
	return tree;
}

/** The tree of a text without a mistake, for whoever changes it: nobody is given this one again. Undefined where it was not read. */
export function takeTree(file: SourceFile): Root | undefined {
	const known = trees.get(file);
	trees.delete(file);
	return known?.problems.length === 0 ? known.root : undefined;
}

/** What is wrong with the text of a file as far as the parser goes. */
export const textProblems = reading('text-problems', problemsShape, (file) => treeOf(file).problems);

const mostMistakes = 25;

/**
 * The parser stops at the first mistake. So a mistake, once told, is repaired or painted over with spaces,
 * and the text is read again: all mistakes of a file come out in one run, and the links and images below the first are checked too.
 */
function parse(file: SourceFile): MdxTree {
	const limit = beyondLimits(file.body, file.bodyLine);
	if (limit) return { root: undefined, problems: [errorAt(file, limit.position, 'mdx/too-much', limit.message)] };
	const problems: Problem[] = [];
	// Empty lines in place of the heading block make every line number the file's own.
	let text = '\n'.repeat(file.bodyLine - 1) + file.body;
	for (let round = 0; round < rounds(text); round++) {
		try {
			return { root: parseText(text, file.path), problems };
		} catch (error) {
			if (error instanceof RangeError) return { root: undefined, problems: [errorAt(file, { line: file.bodyLine, column: 1 }, 'mdx/too-much', deepMessage)] };
			if (!(error instanceof VFileMessage)) throw error;
			const { position, kind, message, fix, repairs } = describeMdxError(error, text);
			problems.push(errorAt(file, position, kind, message, fix));
			const repaired = repairs.reduce(repair, text);
			if (repaired === text) return { root: undefined, problems };
			text = repaired;
		}
	}
	return { root: undefined, problems };
}

/** A large file full of mistakes would take minutes. */
function rounds(text: string): number {
	return Math.max(1, Math.min(mostMistakes, Math.floor(1_000_000 / text.length)));
}

function repair(text: string, { start, end, by = text.slice(start, end).replace(/[^\n]/g, ' ') }: Repair): string {
	return text.slice(0, start) + by + text.slice(end);
}
