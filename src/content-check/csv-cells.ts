/** One cell of a CSV file, with the place of its first character. */
export interface Cell {
	text: string;
	offset: number;
}

export interface CsvCells {
	rows: Cell[][];
	/** The cell with which the trouble begins: a quote that is never closed, or one in the middle of a text. */
	badQuote: Cell | undefined;
}

/**
 * Splits CSV as Excel saves it (RFC 4180) into cells. Written here because no parser tells where a cell stands,
 * and a message without a place sends an editor counting commas.
 */
export function splitCsv(text: string, delimiter: string): CsvCells {
	const rows: Cell[][] = [];
	let badQuote: Cell | undefined;
	let row: Cell[] = [];
	let at = 0;
	while (at < text.length) {
		const { cell, end, isBad } = text[at] === '"' ? quotedCell(text, at, delimiter) : bareCell(text, at, delimiter);
		if (isBad) badQuote ??= cell;
		row.push(cell);
		at = end + 1;
		if (text[end] === delimiter && at < text.length) continue;
		if (text[end] === delimiter) row.push({ text: '', offset: at });
		rows.push(row);
		row = [];
	}
	return { rows, badQuote };
}

/** The separator that the first line uses most: Excel takes a semicolon where the comma is the decimal sign. */
export function delimiterOf(text: string): ',' | ';' | '\t' {
	const [heading = ''] = text.split('\n');
	const count = (mark: string) => heading.split(mark).length;
	const [best = ','] = ([',', ';', '\t'] as const).toSorted((a, b) => count(b) - count(a));
	return best;
}

interface Scanned {
	cell: Cell;
	/** Where the separator or the line end stands. */
	end: number;
	isBad: boolean;
}

function bareCell(text: string, offset: number, delimiter: string): Scanned {
	let end = offset;
	while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
	return { cell: { text: text.slice(offset, end).trim(), offset }, end, isBad: false };
}

/** "He said ""no""." -> He said "no". */
function quotedCell(text: string, offset: number, delimiter: string): Scanned {
	let end = offset + 1;
	while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
	const isClosed = end < text.length;
	const inner = text.slice(offset + 1, end).replaceAll('""', '"').trim();
	const rest = bareCell(text, end + 1, delimiter);
	return { cell: { text: inner, offset }, end: rest.end, isBad: !isClosed || rest.cell.text !== '' };
}
