import type { Position } from './problem.ts';

const deepest = 10;

/**
 * The place where lists, quotations or components go more than ten levels deep: parsers fall over such text.
 * Counted from the bare lines, before any parser sees them, and so a little more strictly than a parser would.
 */
export function tooDeep(text: string, firstLine: number): Position | undefined {
	const lines = text.split('\n');
	/** Columns at which the lists that are open have their marks. */
	let open: number[] = [];
	let tags = 0;
	for (const [index, line] of lines.entries()) {
		const lead = /^(?:\s|>|[-*+](?=\s|$)|\d{1,9}[.)](?=\s|$))*/.exec(line)?.[0] ?? '';
		const isRule = /^\s*([-*_])(?:\s*\1){2,}\s*$/.test(line);
		const marks = isRule ? [] : [...lead.matchAll(/[-*+]|\d+[.)]/g)].map((mark) => mark.index);
		const quotes = lead.split('>').length - 1;
		if (line.trim() !== '') open = open.filter((column) => column < (marks[0] ?? lead.length));
		open.push(...marks);
		for (const [, slash, selfClosing] of line.matchAll(/(?<!\\)<(\/?)[A-Za-z][^<>]*?(\/?)>/g)) {
			if (!selfClosing) tags = slash ? Math.max(0, tags - 1) : tags + 1;
		}
		const brackets = /(?:\[[^[\]]{0,3}){11}/.exec(line);
		if (brackets || open.length + quotes > deepest || tags > deepest) {
			return { line: firstLine + index, column: (brackets?.index ?? lead.length) + 1 };
		}
	}
	return undefined;
}
