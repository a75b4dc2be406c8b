import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Position } from './problem.ts';
import { treeOf } from './mdx-tree.ts';
import type { SourceFile } from './source-file.ts';

/** Every node of a file's text, with what it stands in; none where the text cannot be read. */
export function nodesOf(file: SourceFile): { node: Nodes; parent: Nodes | undefined }[] {
	const { root } = treeOf(file);
	const nodes: { node: Nodes; parent: Nodes | undefined }[] = [];
	if (root) visit(root, (node: Nodes, _, parent: Nodes | undefined) => void nodes.push({ node, parent }));
	return nodes;
}

/** Where a node begins. */
export function startOf(node: { position?: Root['position'] }): Position {
	const { line = 1, column = 1 } = node.position?.start ?? {};
	return { line, column };
}
