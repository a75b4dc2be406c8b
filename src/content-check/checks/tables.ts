import type { Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { counted } from '../../model/counted.ts';
import { filesOf } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { warningAt, type Problem } from '../problem.ts';
import { problemsShape, reading } from '../reading.ts';
import type { SourceFile } from '../source-file.ts';
import { nodesOf, startOf } from '../text-nodes.ts';
import { quoted } from '../wording.ts';

/** The rows of a table in a text fit its heading, and a row of totals is the sum of those above it. */
export function checkTables(folder: ContentFolder): Problem[] {
	return filesOf(folder, 'edition', 'case', 'article').flatMap(tablesIn);
}

const tablesIn = reading('tables', problemsShape, (file) =>
	nodesOf(file).flatMap(({ node }) => (node.type === 'table' ? [...ragged(file, node), ...wrongTotals(file, node)] : [])),
);

function ragged(file: SourceFile, { children: [heading, ...rows] }: Table): Problem[] {
	const width = heading?.children.length ?? 0;
	return rows
		.filter(({ children }) => children.length !== width)
		.map((row) => {
			const what = row.children.length < width ? 'The cells that are missing stay empty' : 'The cells that are too many are not shown';
			const message = `This row has ${counted(row.children.length, 'cell')}, the heading of the table has ${width}. ${what}. A bar inside a cell is written \\|.`;
			return warningAt(file, startOf(row), 'table/ragged-row', message, row.children.map((cell) => toString(cell)).join(' | '));
		});
}

function wrongTotals(file: SourceFile, { children: [heading, ...rows] }: Table): Problem[] {
	const last = rows.at(-1);
	if (!last || rows.length < 3 || !/^(?:grand |sub)?totals?\b|^all$/i.test(textIn(last, 0))) return [];
	return last.children.flatMap((cell, column) => {
		const parts = rows.slice(0, -1).map((row) => numberIn(textIn(row, column)));
		const total = numberIn(textIn(last, column));
		const sum = parts.reduce<number>((all, part) => all + (part ?? Number.NaN), 0);
		if (column === 0 || total === undefined || Number.isNaN(sum) || Math.abs(sum - total) < 1e-9) return [];
		const message = `The rows of ${quoted(heading ? textIn(heading, column) : '')} add up to ${sum}, and the total says ${total}. Correct the one or the other.`;
		return [warningAt(file, startOf(cell), 'table/total', message)];
	});
}

function textIn(row: TableRow, column: number): string {
	const cell = row.children[column];
	return cell ? toString(cell).trim() : '';
}

/** "1,234" -> 1234; percentages are not added up. */
function numberIn(text: string): number | undefined {
	return /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}
