import type { Nodes, Root } from 'mdast';
import type { Position } from './problem.ts';
import { treeOf } from './mdx-tree.ts';
import type { SourceFile } from './source-file.ts';

interface PlacedNode {
	node: Nodes;
	parent: Nodes | undefined;
}

const nodesByRoot = new WeakMap<Root, PlacedNode[]>();

/** Every node of a file's text, with what it stands in; none where the text cannot be read. */
export function nodesOf(file: SourceFile): readonly PlacedNode[] {
	const { root } = treeOf(file);
	if (!root) return [];
	const nodes = nodesByRoot.get(root) ?? nodesBelow(root, undefined);
	nodesByRoot.set(root, nodes);
	return nodes;
}

/** In the order of the text. */
function nodesBelow(node: Nodes, parent: Nodes | undefined, nodes: PlacedNode[] = []): PlacedNode[] {
	nodes.push({ node, parent });
	if ('children' in node) for (const child of node.children) nodesBelow(child, node, nodes);
	return nodes;
}

/** Where a node begins. */
export function startOf(node: { position?: Root['position'] }): Position {
	const { line = 1, column = 1 } = node.position?.start ?? {};
	return { line, column };
}
