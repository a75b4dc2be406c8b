import Papa from 'papaparse';
import { Hostile, own, type HostileFile, type Line } from './hostile-file.ts';

/** Outcomes as Excel saves them: a row for each field that something hostile stands in, all others being plain. */
export function csvFile(path: string, rows: readonly { text: string; row: Record<string, unknown> }[]): HostileFile {
	const columns = ['id', 'proceeding', 'person', 'role', 'offences', 'sentence', 'finding', 'outcome', 'summary', 'force', 'case', 'publishedBy'];
	const lines = rows.flatMap(({ text, row }, of) => {
		const plain: Record<string, string> = Object.fromEntries(columns.map((column) => [column, plainCell(row[column])]));
		const open = columns.filter((column) => row[column] instanceof Hostile || column === 'offences');
		return open.map((column): Line => ({
			field: `outcome, CSV: ${column}`,
			// A line break in a cell would be a second line of the file.
			hostile: text.replace(/[\r\n]+/g, ' '),
			plain: plain[column] ?? '',
			write: (words) => Papa.unparse([columns.map((each) => (each === 'id' ? `row-${of}-${column.toLowerCase()}` : each === column ? words : plain[each]))], { quotes: true }),
		}));
	});
	return { path, lines: [own(columns.join(',')), ...lines], refused: new Set() };
}

function plainCell(value: unknown): string {
	if (value instanceof Hostile) return value.plain;
	return typeof value === 'string' ? value : 'an offence | section 1';
}
