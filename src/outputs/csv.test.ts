import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('a cell that a spreadsheet would run as a formula begins with an apostrophe', () => {
	const risky = ['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', '\r=1', '=1\n+1', '＝1'];
	for (const cell of risky) expect(toCsv([{ cell }], ['cell'])).toBe(`\uFEFF"cell"\r\n"'${cell}"\r\n`);
});

test('plain cells stay as they are, whatever they hold', () => {
	const cells = ['No action', 'a=b', 'one, "two"; three', 'two\nlines', 'Łódź – ŵ', ''];
	const text = toCsv(cells.map((cell) => ({ cell })), ['cell']);
	const { data } = Papa.parse(text.slice(1), { header: true, newline: '\r\n', skipEmptyLines: false });
	expect(data.slice(0, cells.length)).toEqual(cells.map((cell) => ({ cell })));
});

test('columns stand in the order asked for, and a table without rows still names them', () => {
	expect(toCsv([{ b: '2', a: '1' }], ['a', 'b'])).toBe('\uFEFF"a","b"\r\n"1","2"\r\n');
	expect(toCsv([], ['a', 'b'])).toBe('\uFEFF"a","b"\r\n');
});
