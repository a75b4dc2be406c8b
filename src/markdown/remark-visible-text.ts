import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { withoutInvisible } from '../schemas/text.ts';

/**
 * Takes characters without width out of an author's words, after the text was parsed, so that the tree stays the one that
 * the content check read: "bail" with a U+200B inside -> "bail", which search then finds. The check warns of each.
 */
export function remarkVisibleText() {
	return (tree: Root) => {
		visit(tree, 'text', (node) => {
			node.value = withoutInvisible(node.value);
		});
	};
}
