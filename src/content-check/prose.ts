import type { Nodes } from 'mdast';
import { textsIn } from './content-index.ts';
import { positionIn, type Position } from './problem.ts';
import { isText, type ContentKind, type SourceFile } from './source-file.ts';
import { offsetOfPosition, offsetOfWords } from './text-places.ts';
import { nodesOf, startOf } from './text-nodes.ts';

/** A paragraph, a heading, a cell or a value: words that a reader reads in one go. */
export interface Prose {
	file: SourceFile;
	text: string;
	/** Where words of it stand in the file. */
	positionOf(words: string): Position;
}

const keys: Partial<Record<ContentKind, readonly (readonly string[])[]>> = {
	edition: [['title'], ['summary']],
	article: [['title'], ['summary']],
	case: [
		...[['title'], ['summary'], ['keyQuestions', 'staff', '*'], ['keyQuestions', 'managers', '*'], ['actionTaken', '*'], ['outcomes', '*']],
		...[['recommendations', '*', 'text'], ['recommendations', '*', 'points', '*'], ['recommendations', '*', 'response']],
	],
	outcomes: [['*', 'summary'], ['*', 'sentence']],
	quiz: [['*', 'question'], ['*', 'explanation'], ['*', 'options', '*', 'text'], ['*', 'options', '*', 'feedback']],
	figures: [['*', 'label']],
	updates: [['*', 'text']],
	topics: [['*', 'summary']],
};

/** Attributes of our components whose words are shown. */
const shown: ReadonlySet<string> = new Set(['title', 'source', 'by', 'caption']);

/** All that a file has for readers; nothing in files that have none. */
export function proseOf(file: SourceFile): Prose[] {
	return [...valuesOf(file), ...(isText(file.kind) ? blocksOf(file) : [])];
}

function valuesOf(file: SourceFile): Prose[] {
	return (keys[file.kind] ?? []).flatMap((pattern) => textsIn([file], pattern)).map(({ text, path }) => proseAt(file, text, () => file.positionOf(path)));
}

function blocksOf(file: SourceFile): Prose[] {
	return nodesOf(file).flatMap(({ node }) => {
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			const texts = node.attributes.flatMap((each) => (each.type === 'mdxJsxAttribute' && typeof each.value === 'string' && shown.has(each.name) ? [each.value] : []));
			return texts.map((text) => proseAt(file, text, () => startOf(node)));
		}
		if (node.type === 'image') return node.alt ? [proseAt(file, node.alt, () => startOf(node))] : [];
		if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return [];
		return [proseAt(file, wordsOf(node), () => startOf(node))];
	});
}

/** The words of a node; code and addresses are none, and a figure that is quoted counts as one. */
function wordsOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'break') return ' ';
	if (node.type === 'mdxJsxTextElement' && node.name === 'Statistic') return '1';
	return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function proseAt(file: SourceFile, text: string, startAt: () => Position): Prose {
	return {
		file,
		text: text.replace(/\s+/g, ' ').trim(),
		positionOf(words) {
			const start = startAt();
			const offset = offsetOfWords(file.text, words, offsetOfPosition(file.text, start));
			return offset < 0 ? start : positionIn(file.text, offset);
		},
	};
}
