import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Tally } from './tally.ts';
import { textOf } from './word-html.ts';

/**
 * Makes every table fit for Markdown, whose cells hold one line: what stood in paragraphs and lists is joined,
 * a table in a cell becomes its text, and the first row is the head. What was flattened is counted.
 */
export function flattenTables(tree: Root, tally: Tally): void {
	visit(tree, 'element', (table) => {
		if (table.tagName !== 'table') return;
		const cells = cellsOf(table);
		for (const { cell, isFirstRow } of cells) {
			if (['colSpan', 'rowSpan'].some((span) => Number(cell.properties[span] ?? 1) > 1)) tally.add('merged table cell (its neighbours are empty now)');
			const parts = linesOf(cell.children);
			if (parts.length > 1) tally.add('table cell with several paragraphs or a list (on one line now)');
			cell.children = parts.flatMap((part, index) => (index > 0 ? [{ type: 'text', value: between(parts[index - 1] ?? []) } as const, ...part] : part));
			// Else an empty row would be put above the first one.
			if (isFirstRow) cell.tagName = 'th';
		}
		return SKIP;
	});
}

/** What joins two lines of a cell: a semicolon, unless the first one ends with a sign of its own. */
function between(line: readonly ElementContent[]): string {
	return /[.,;:?!]\s*$/.test(line.map(textOf).join('')) ? ' ' : '; ';
}

/** The cells of a table, but not those of a table within it. */
function cellsOf(table: Element): { cell: Element; isFirstRow: boolean }[] {
	const rows = elementsIn(table).flatMap((part) => (part.tagName === 'tr' ? [part] : elementsIn(part).filter(({ tagName }) => tagName === 'tr')));
	return rows.flatMap((row, index) => elementsIn(row).map((cell) => ({ cell, isFirstRow: index === 0 })));
}

/** The contents of a cell as what may stand on one line: a list for every paragraph or entry. */
function linesOf(nodes: readonly ElementContent[]): ElementContent[][] {
	const lines: ElementContent[][] = [];
	let isOpen = false;
	for (const node of nodes) {
		if (node.type === 'element' && blocks.has(node.tagName)) {
			lines.push(...(node.tagName === 'table' ? [[{ type: 'text', value: textOf(node).trim() } as const]] : linesOf(node.children)));
			isOpen = false;
		} else if (node.type === 'element' && node.tagName === 'br') {
			isOpen = false;
		} else {
			const line = isOpen ? lines.at(-1) : undefined;
			if (line) line.push(node);
			else lines.push([node]);
			isOpen = true;
		}
	}
	return lines.filter((line) => line.some((node) => textOf(node).trim() !== '' || node.type === 'element'));
}

const blocks = new Set(['p', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'div']);

function elementsIn(node: Element): Element[] {
	return node.children.filter((child) => child.type === 'element');
}
