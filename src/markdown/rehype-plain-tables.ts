import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Makes a GFM table fit for a strict page and for a screen reader: alignment becomes a class in place of a
 * style attribute, which the security policy refuses; head cells get a scope; and the table stands in a
 * group that scrolls and can be reached by keyboard, since a wide one may overflow a phone.
 */
export function rehypePlainTables() {
	return (tree: Root) => {
		visit(tree, 'element', (node, index, parent) => {
			if (node.tagName === 'th') node.properties['scope'] = 'col';
			if (node.tagName === 'th' || node.tagName === 'td') replaceAlignment(node);
			if (node.tagName !== 'table' || !parent || index === undefined || isScroller(parent)) return;
			parent.children[index] = {
				type: 'element',
				tagName: 'div',
				properties: { className: ['table-scroller'], role: 'group', ariaLabel: 'Table', tabIndex: 0 },
				children: [node],
			};
		});
	};
}

function replaceAlignment(cell: Element): void {
	const { align, style, ...rest } = cell.properties;
	const wanted = typeof align === 'string' ? align : /text-align:\s*(\w+)/.exec(String(style ?? ''))?.[1];
	cell.properties = wanted ? { ...rest, className: [`align-${wanted}`] } : rest;
}

function isScroller(parent: Root | Element | { type: string }): boolean {
	return 'properties' in parent && Array.isArray(parent.properties['className']) && parent.properties['className'].includes('table-scroller');
}
