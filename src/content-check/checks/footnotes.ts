import { filesOf } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { errorAt, positionIn, warningAt, type Problem } from '../problem.ts';
import { problemsShape, reading } from '../reading.ts';
import type { SourceFile } from '../source-file.ts';
import { nodesOf, startOf } from '../text-nodes.ts';
import { quoted } from '../wording.ts';

/** Every footnote has a mark in the text, and every mark a footnote: without it readers see "[^1]". */
export function checkFootnotes(folder: ContentFolder): Problem[] {
	return filesOf(folder, 'edition', 'case', 'article').flatMap(footnotes);
}

const footnotes = reading('footnotes', problemsShape, (file) => [...marksWithoutNote(file), ...notesWithoutMark(file)]);

function marksWithoutNote(file: SourceFile): Problem[] {
	return nodesOf(file).flatMap(({ node }) => {
		if (node.type !== 'text') return [];
		return [...node.value.matchAll(/\[\^[^\]\s]+\]/g)].map((mark) => {
			const inside = positionIn(node.value, mark.index);
			const start = startOf(node);
			const position = inside.line === 1 ? { line: start.line, column: start.column + inside.column - 1 } : { line: start.line + inside.line - 1, column: inside.column };
			return errorAt(file, position, 'link/no-footnote', `The footnote ${quoted(mark[0])} is not in this text. Write it at the end:`, `${mark[0]}: What the footnote says.`);
		});
	});
}

function notesWithoutMark(file: SourceFile): Problem[] {
	const nodes = nodesOf(file);
	const used = new Set(nodes.flatMap(({ node }) => (node.type === 'footnoteReference' ? [node.identifier] : [])));
	return nodes.flatMap(({ node }) => {
		if (node.type !== 'footnoteDefinition' || used.has(node.identifier)) return [];
		const mark = `[^${node.label ?? node.identifier}]`;
		return [warningAt(file, startOf(node), 'link/unused-footnote', `The footnote ${quoted(mark)} is not shown: no place in the text has its mark. Put ${mark} there, or delete the footnote.`)];
	});
}
