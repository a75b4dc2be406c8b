import type { ElementContent, Root } from 'hast';

/**
 * Moves spaces and line breaks at the ends of bold, slanted and linked passages out of them, where Word likes to leave them
 * and Markdown cannot have them; a passage with nothing else in it goes. "<em>at once </em>he" -> "<em>at once</em> he"
 */
export function trimMarks(tree: Root): void {
	for (const node of tree.children) {
		if (node.type === 'element') trimmed(node);
	}
}

function trimmed(node: ElementContent): ElementContent[] {
	if (node.type !== 'element') return [node];
	node.children = node.children.flatMap(trimmed);
	if (!marks.has(node.tagName)) return [node];
	const before: ElementContent[] = [];
	const after: ElementContent[] = [];
	while (moveEnd(node.children, 'start', before));
	while (moveEnd(node.children, 'end', after));
	return [...before, ...(node.children.length > 0 ? [node] : []), ...after.toReversed()];
}

const marks = new Set(['strong', 'em', 's', 'del', 'a']);

/** Moves one space or break from an end of the nodes. @returns whether there may be more. */
function moveEnd(nodes: ElementContent[], end: 'start' | 'end', moved: ElementContent[]): boolean {
	const index = end === 'start' ? 0 : nodes.length - 1;
	const node = nodes[index];
	const isBreak = node?.type === 'element' && node.tagName === 'br';
	const spaces = node?.type === 'text' ? ((end === 'start' ? /^\s+/ : /\s+$/).exec(node.value)?.[0] ?? '') : '';
	if (node?.type === 'text') {
		node.value = end === 'start' ? node.value.slice(spaces.length) : node.value.slice(0, node.value.length - spaces.length);
		if (spaces) moved.push({ type: 'text', value: spaces });
	} else if (node && isBreak) moved.push(node);
	if (isBreak || (node?.type === 'text' && node.value === '')) {
		nodes.splice(index, 1);
		return true;
	}
	return false;
}
