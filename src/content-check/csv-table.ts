import { counted } from '../model/counted.ts';
import { mostOutcomes, outcomeRow } from '../schemas/outcomes.ts';
import { delimiterOf, splitCsv, type Cell } from './csv-cells.ts';
import { errorAt, placesIn, startOfFile, warningAt, type Position, type Problem } from './problem.ts';
import type { DataPath, FileData } from './source-file.ts';
import { didYouMean, listed, nearest, quoted } from './wording.ts';

const columns = Object.keys(outcomeRow.shape);

/**
 * Reads outcomes.csv into the shape of schemas/outcomes.ts. Columns are found by their heading, in any order; an empty
 * cell is an absent key. `standards` holds "one; another", `offences` holds "offence | statute; offence | statute".
 */
export function readCsv(path: string, text: string): FileData {
	const delimiter = delimiterOf(text);
	const { rows: allRows, badQuote } = splitCsv(text, delimiter);
	const [heading = [], ...filled] = allRows.filter((cells) => cells.some((cell) => cell.text !== ''));
	const exact = heading.map((cell) => columns.find((column) => squeezed(column) === squeezed(cell.text)));
	// A heading with a slip in it is told once; its cells are checked as if it were right.
	const keys = exact.map((key, index) => key ?? nearest(heading[index]?.text ?? '', columns.filter((column) => !exact.includes(column))));
	const isRagged = (cells: readonly Cell[]) => widthOf(cells) > heading.length || cells.length < heading.length;
	const lines = filled.filter((cells) => !isRagged(cells));
	const placeOf = placesIn(text);
	const at = (cell: Cell | undefined): Position => (cell ? placeOf(cell.offset) : startOfFile);
	const problems: Problem[] = [
		...(delimiter === ',' ? [] : [warningAt({ path }, startOfFile, 'table/separator', `The cells are separated by ${delimiter === ';' ? 'semicolons' : 'tabs'}. They were read so; "CSV UTF-8 (comma delimited)" is the usual form.`)]),
		...headingProblems(path, heading, exact, at),
	];
	// After a broken quote every cell is a guess.
	const isRead = (cells: readonly Cell[]) => !badQuote || (cells.at(-1)?.offset ?? 0) < badQuote.offset;
	if (badQuote) problems.push(errorAt({ path }, at(badQuote), 'table/quote', `${labelOfCell(badQuote)}: A quotation mark opens a cell here and does not close it: ${quoted(badQuote.text)}. Inside a cell in quotes, write each quotation mark twice.`));
	problems.push(...filled.filter((cells) => isRagged(cells) && isRead(cells)).map((cells) => raggedRow(path, cells, heading.length, allRows.indexOf(cells) + 1, at)));
	const tooMany = filled[mostOutcomes];
	if (tooMany) problems.push(errorAt({ path }, at(tooMany[0]), 'table/too-many-rows', `The table has ${filled.length} rows; the most is ${mostOutcomes}. Delete what was pasted in by mistake.`));
	return {
		data: badQuote || tooMany ? undefined : lines.map((cells) => toRow(cells, keys)),
		positionOf: ([row, key]) => at(typeof row === 'number' ? (lines[row]?.[keys.indexOf(String(key))] ?? lines[row]?.[0]) : undefined),
		positionOfKey: ([, key]) => at(heading[keys.indexOf(String(key))]),
		labelOf: ([row, key]: DataPath) => `row ${rowNumber(Number(row))}${key === undefined ? '' : `, column ${quoted(key)}`}`,
		problems,
	};

	function labelOfCell(cell: Cell): string {
		const row = allRows.findIndex((cells) => cells.includes(cell));
		const column = allRows[row]?.indexOf(cell) ?? 0;
		return `row ${row + 1}, column ${quoted(keys[column] ?? heading[column]?.text ?? column + 1)}`;
	}

	/** As Excel numbers its rows: by lines of cells, whatever line ends a cell holds. */
	function rowNumber(index: number): number {
		const line = lines[index];
		return line ? allRows.indexOf(line) + 1 : index + 2;
	}
}

function toRow(cells: readonly Cell[], keys: readonly (string | undefined)[]): Record<string, unknown> {
	const filled = keys.flatMap((key, index) => {
		const text = cells[index]?.text;
		return key && text ? [[key, toValue(key, text)] as const] : [];
	});
	return Object.fromEntries(filled);
}

function toValue(key: string, text: string): unknown {
	const parts = () => text.split(';').map((part) => part.trim()).filter(Boolean);
	if (key === 'standards') return parts();
	if (key !== 'offences') return text;
	return parts().map((part) => {
		const [offence = '', statute] = part.split('|').map((half) => half.trim());
		return { offence, ...(statute ? { statute } : {}) };
	});
}

function headingProblems(path: string, heading: readonly Cell[], keys: readonly (string | undefined)[], at: (cell: Cell) => Position): Problem[] {
	return heading.flatMap((cell, index) => {
		const key = keys[index];
		const column = `column ${index + 1}`;
		if (key && keys.indexOf(key) < index) {
			return [errorAt({ path }, at(cell), 'table/duplicate-column', `row 1, ${column}: ${quoted(key)} is the heading of two columns. Keep one.`)];
		}
		if (key) return [];
		const message = `row 1, ${column}: ${quoted(cell.text)} is not a column of this table.${didYouMean(cell.text, columns)}`;
		return [errorAt({ path }, at(cell), 'table/unknown-column', message, listed('Columns', columns))];
	});
}

function raggedRow(path: string, cells: readonly Cell[], width: number, row: number, at: (cell: Cell | undefined) => Position): Problem {
	const message = `row ${row} has ${counted(widthOf(cells), 'cell')}, the heading has ${width}. A text with a comma in it stands in quotes.`;
	return errorAt({ path }, at(cells[0]), 'table/ragged-row', message, cells.map((cell) => cell.text).join(' | ').slice(0, 120));
}

/** Excel adds empty cells at the end of a row: they say nothing. */
function widthOf(cells: readonly Cell[]): number {
	return cells.findLastIndex((cell) => cell.text !== '') + 1;
}

/** Standards, STANDARDS, " published by " -> the same as the key */
function squeezed(heading: string): string {
	return heading.toLowerCase().replace(/[\s_-]+/g, '');
}
