import { z } from 'astro/zod';
import type { Nodes } from 'mdast';
import { checkTag, quotedFigures, type Tag } from '../component-tag.ts';
import { figureIds, filesOf } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { textProblems } from '../mdx-tree.ts';
import { errorAt, type Problem } from '../problem.ts';
import { positionShape, problemsShape, reading } from '../reading.ts';
import type { SourceFile } from '../source-file.ts';
import { nodesOf, startOf } from '../text-nodes.ts';
import { didYouMean, listed, quoted } from '../wording.ts';

/** Texts are Markdown and the few components of the house: no HTML, and nothing that a build would run. */
export function checkComponents(folder: ContentFolder): Problem[] {
	return filesOf(folder, 'edition', 'case', 'article').flatMap((file) => [...componentsIn(file), ...unknownFigures(folder, file)]);
}

const componentsIn = reading('components', problemsShape, (file) =>
	nodesOf(file).flatMap(({ node, parent }) => {
		if (!isTag(node)) return checkNode(file, node);
		return isTold(file, node) ? [] : checkTag(file, node, parent);
	}),
);

/** A tag that could not be read has lost its attributes, and its mistake has been told. */
function isTold(file: SourceFile, tag: Tag): boolean {
	return textProblems(file).some(({ line }) => line === startOf(tag).line);
}

export const figuresIn = reading('figures', z.array(z.strictObject({ id: z.string(), position: positionShape })), (file) =>
	nodesOf(file).flatMap(({ node }) => (isTag(node) && !isTold(file, node) ? quotedFigures(node) : [])),
);

function unknownFigures(folder: ContentFolder, file: SourceFile): Problem[] {
	const figures = figureIds(folder, file);
	if (!figures) return [];
	return figuresIn(file)
		.filter(({ id }) => !figures.includes(id))
		.map(({ id, position }) => {
			const message = `${quoted(id)} is not a figure of this edition.${didYouMean(id, figures)}`;
			return errorAt(file, position, 'mdx/unknown-figure', message, listed('Figures', figures) ?? 'This edition has no figures.yaml.');
		});
}

function checkNode(file: SourceFile, node: Nodes): Problem[] {
	const wrong = (kind: string, message: string) => [errorAt(file, startOf(node), kind, message)];
	switch (node.type) {
		case 'mdxjsEsm': {
			const word = node.value.split(/\s/, 1)[0] ?? '';
			return wrong('mdx/program', `${quoted(word)} at the start of a line is read as a piece of program, which is not allowed: ${quoted(node.value)}. Delete it, or begin with another word.`);
		}
		case 'mdxFlowExpression':
		case 'mdxTextExpression': {
			const isComment = /^\s*\/\*/.test(node.value);
			if (isComment) return wrong('mdx/comment', 'Comments are not allowed: what is not for readers must not be in the file. Delete the note.');
			return wrong('mdx/brace', `Curly brackets are not for text: ${quoted(`{${node.value}}`)}. Use round brackets, or type \\{ for the sign itself.`);
		}
		case 'html': {
			if (node.value.startsWith('<!--')) return wrong('mdx/comment', 'Comments are not allowed: what is not for readers must not be in the file. Delete the note.');
			const name = /^<\/?([\w-]+)/.exec(node.value)?.[1] ?? '';
			if (/^[A-Z]/.test(name)) return wrong('mdx/component-in-md', `"<${name}>" is a component, and components work only in files that end in ".mdx". Rename this file.`);
			return wrong('mdx/html', `${quoted(node.value)} is HTML, which is not allowed. Write it as Markdown.`);
		}
		default:
			return [];
	}
}

function isTag(node: Nodes): node is Tag {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
