import type { InlineCode, Nodes, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { curlQuotes, setDashes } from '../schemas/typography.ts';

/**
 * Sets an author's words as the heading block is set, and leaves code alone: `"It's" -- so` -> “It’s” — so.
 * Quotes are curled over a whole block, since a pair of them may stand around a link or a bold word.
 */
export function remarkTypography() {
	return (tree: Root) => {
		visit(tree, (block) => {
			if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'tableCell') return undefined;
			const nodes = textsIn(block);
			const curled = curlQuotes(nodes.map(({ type, value }) => (type === 'text' ? value : 'A'.repeat(value.length))).join(''));
			let start = 0;
			for (const node of nodes) {
				const end = start + node.value.length;
				if (node.type === 'text') node.value = setDashes(curled.slice(start, end));
				start = end;
			}
			return SKIP;
		});
	};
}

function textsIn(block: Nodes): (Text | InlineCode)[] {
	const nodes: (Text | InlineCode)[] = [];
	visit(block, (node) => {
		if (node.type === 'text' || node.type === 'inlineCode') nodes.push(node);
	});
	return nodes;
}
