import Papa from 'papaparse';

/**
 * Rows as a CSV file that Excel opens rightly: a byte order mark so that it reads UTF-8, CRLF, every text in quotes
 * so that no country's separator splits it, nothing where a row says nothing. A cell that a spreadsheet would
 * run as a formula gets an apostrophe: =1+1 -> '=1+1 (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function toCsv(rows: readonly Record<string, string | undefined>[], columns: readonly string[]): string {
	const options = { columns: [...columns], newline: '\r\n', quotes: true, escapeFormulae: formula };
	return `\uFEFF${Papa.unparse([...rows], options)}\r\n`;
}

/** Papa's own pattern misses cells of several lines; full-width signs count in Excel for some languages. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
