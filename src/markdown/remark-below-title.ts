import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A page has one title, its own: what a text has as "# Heading" becomes a heading below it. The check warns of each. */
export function remarkBelowTitle() {
	return (tree: Root): void =>
		visit(tree, 'heading', (heading) => {
			if (heading.depth === 1) heading.depth = 2;
		});
}
