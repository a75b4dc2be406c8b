import { positionIn, type Position } from './problem.ts';
import { tooDeep } from './nesting.ts';

/**
 * What a parser had better not see: text so deep that it falls over it, or with so many of a sign that it takes
 * minutes, since its time grows with their square. No newsletter comes near the limits.
 */
export function beyondLimits(text: string, firstLine: number): { position: Position; message: string } | undefined {
	const deep = tooDeep(text, firstLine);
	if (deep) return { position: deep, message: deepMessage };
	for (const { pattern, most, name } of limits) {
		const found = [...text.matchAll(pattern)];
		const first = found[most];
		if (!first) continue;
		const { line, column } = positionIn(text, first.index);
		const message = `There are ${found.length} ${name} in this text; the most is ${most}. Take some out, or split the text.`;
		return { position: { line: line + firstLine - 1, column }, message };
	}
	return undefined;
}

export const deepMessage = 'Lists, quotations or brackets are nested deeper than 10 levels here. Write them flatter.';

const limits = [
	{ pattern: /\{/g, most: 100, name: 'curly brackets' },
	{ pattern: /\[\^/g, most: 500, name: 'footnotes' },
	{ pattern: /\]\(/g, most: 2000, name: 'links' },
	{ pattern: /^[^\n|]*\|/gm, most: 1000, name: 'table rows' },
	{ pattern: /^\s*(?:[-*+]|\d+[.)])\s/gm, most: 2000, name: 'entries of lists' },
];
