import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { plainTree } from './plain-text.ts';

/** What Markdown means here, beside its core: tables, notes, tasks, bare addresses; `~one~` deletes nothing. */
export const gfm = { singleTilde: false };

/**
 * The text below a heading block as a tree. The content check and the build read with this alone, so what the check takes
 * for text cannot turn out to be code. Reading runs nothing of it.
 * @throws VFileMessage where MDX cannot be read; RangeError where it is nested too deep.
 */
export function parseText(text: string, path: string): Root {
	return path.endsWith('.mdx') ? (plainTree(text) ?? mdx.parse(text)) : markdown.parse(text);
}

const markdown = unified().use(remarkParse).use(remarkGfm, gfm).freeze();
const mdx = markdown().use(remarkMdx).freeze();
