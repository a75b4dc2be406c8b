import type { Heading, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { straight } from './answers.ts';
import { plainWords } from './plain-words.ts';
import type { Tally } from './tally.ts';

/** Takes out of the text the heading that is its title: the one it begins with, or the only one of the first level. */
export function takeOutTitle(root: Root): string | undefined {
	const first = root.children.find((node) => node.type === 'heading');
	const isOnlyOne = root.children.filter((node) => node.type === 'heading' && node.depth === 1).length === 1;
	if (!first || !(root.children[0] === first || (first.depth === 1 && isOnlyOne))) return undefined;
	root.children = root.children.filter((node) => node !== first);
	return plainWords(first);
}

/** The first sentences of the text, as many as a summary may hold: an editor's own words are better. */
export function firstSentences(root: Root, most: number): string | undefined {
	const paragraph = root.children.find((node) => node.type === 'paragraph' && plainWords(node) !== '');
	const text = paragraph ? plainWords(paragraph) : '';
	if (text.length <= most) return text || undefined;
	const cut = text.slice(0, most);
	return /^.*[.?!](?= )/.exec(cut)?.[0] ?? `${cut.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}

/** Levels begin at ## and skip none; an empty heading goes. */
export function setLevels(root: Root): void {
	root.children = root.children.filter((node) => node.type !== 'heading' || plainWords(node) !== '');
	const headings: Heading[] = root.children.filter((node) => node.type === 'heading');
	const top = Math.min(...headings.map(({ depth }) => depth));
	let above = 1;
	for (const heading of headings) {
		const [only, ...others] = heading.children;
		if (only?.type === 'strong' && others.length === 0) heading.children = only.children;
		const level = Math.min(heading.depth - top + 2, above + 1, 6);
		heading.depth = levels.find((each) => each === level) ?? 6;
		above = level;
	}
}

const levels = [2, 3, 4, 5, 6] as const;

/** Markdown in which all that was text in Word is text: "{", "<" and "import" at the start of a line mean nothing. */
export function draftText(root: Root): string {
	visit(root, 'text', (node) => {
		// A footnote mark that was typed as text has no footnote, and the check would ask for it: [^1] -> [1]
		node.value = straight(node.value).replace(/\[\^([^\]\s]+)\]/g, '[$1]');
	});
	return unified()
		// Every cell counts as three letters wide: the line below the head is ---, and no cell is padded.
		.use(remarkGfm, { singleTilde: false, stringLength: () => 3 })
		.use(remarkMdx)
		.use(remarkStringify, {
			bullet: '-',
			rule: '-',
			unsafe: [
				// MDX takes a paragraph that begins so for a program: https://mdxjs.com/docs/what-is-mdx/#esm
				{ atBreak: true, character: 'i', after: 'mport\\b' },
				{ atBreak: true, character: 'e', after: 'xport\\b' },
				{ character: '}', inConstruct: 'phrasing' },
			],
		})
		.stringify(root);
}

/** What of the text is told as kept. */
export function countKept(root: Root, tally: Tally): void {
	const names = { heading: 'heading', paragraph: 'paragraph', list: 'list', table: 'table', link: 'link', footnoteDefinition: 'footnote', image: 'picture' } as const;
	visit(root, (node, _, parent) => {
		if (node.type === 'paragraph' && parent !== root) return;
		const name = Object.entries(names).find(([type]) => type === node.type)?.[1];
		if (name) tally.add(name);
	});
}
