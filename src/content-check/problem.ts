/** Something an editor should mend, with the place to go to. Lines and columns count from 1. */
export interface Problem {
	/** Its area and its name: "schema/unknown-topic". Areas: schema, mdx, link, table, file, disclosure, law, style. */
	kind: string;
	severity: 'error' | 'warning';
	/** As the editor sees it: content/editions/2020-q1/cases/early-arrest.mdx */
	file: string;
	line: number;
	column: number;
	/** What is wrong, quoting it, in a sentence or two. */
	message: string;
	/** What is allowed, or the corrected line: shown below the message. */
	fix?: string;
}

export interface Position {
	line: number;
	column: number;
}

export const startOfFile: Position = { line: 1, column: 1 };

export function errorAt(file: { path: string }, position: Position, kind: string, message: string, fix?: string): Problem {
	return problemAt('error', file, position, kind, message, fix);
}

export function warningAt(file: { path: string }, position: Position, kind: string, message: string, fix?: string): Problem {
	return problemAt('warning', file, position, kind, message, fix);
}

/** By file, then by line, as an editor works through them. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
	);
}

/** The position of a character in a text: ("ab\ncd", 4) -> line 2, column 2. */
export function positionIn(text: string, offset: number): Position {
	const before = text.slice(0, Math.max(0, offset));
	const lineStart = before.lastIndexOf('\n') + 1;
	return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}

/** As positionIn, for a text in which many places are asked for. */
export function placesIn(text: string): (offset: number) => Position {
	let known: number[] | undefined;
	return (offset) => {
		const starts = (known ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]);
		let line = 0;
		let beyond = starts.length;
		while (beyond - line > 1) {
			const middle = (line + beyond) >> 1;
			if ((starts[middle] ?? 0) <= offset) line = middle;
			else beyond = middle;
		}
		return { line: line + 1, column: Math.max(0, offset) - (starts[line] ?? 0) + 1 };
	};
}

function problemAt(
	severity: Problem['severity'],
	{ path: file }: { path: string },
	{ line, column }: Position,
	kind: string,
	message: string,
	fix?: string,
): Problem {
	return { kind, severity, file, line, column, message, ...(fix ? { fix } : {}) };
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
