import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Gives each task of a GFM task list a label, which remark-gfm leaves out and WCAG 1.3.1 asks for:
 * `- [ ] Tell the victim` -> <li><label><input type="checkbox" disabled> Tell the victim</label></li>
 */
export function rehypeTaskLabels() {
	return (tree: Root) => {
		visit(tree, 'element', (node) => {
			if (node.tagName === 'li') labelTask(node);
		});
	};
}

function labelTask(item: Element): void {
	const holder = item.children.find((child): child is Element => child.type === 'element' && child.tagName === 'p') ?? item;
	const first = holder.children.findIndex(isCheckbox);
	if (first < 0) return;
	const end = holder.children.findIndex((child, index) => index > first && child.type === 'element' && /^(ul|ol|p)$/.test(child.tagName));
	const inside = holder.children.slice(first, end < 0 ? undefined : end);
	const label: Element = { type: 'element', tagName: 'label', properties: {}, children: inside };
	holder.children.splice(first, inside.length, label);
}

function isCheckbox(node: ElementContent): boolean {
	return node.type === 'element' && node.tagName === 'input' && node.properties['type'] === 'checkbox';
}
