import type { Measured } from './measured-run.ts';

/** What was measured under one name, over all rounds. */
export interface Row {
	name: string;
	runs: Measured[];
	pages: number;
	/** Of the whole site. */
	bytes: number;
}

/** A Markdown table of medians; with a first row to compare with, its ratio to that. */
export function benchTable(rows: readonly Row[], reference?: Row): string {
	const head = ['', 'on the clock', 'processors', 'memory', 'pages', 'size', ...(reference ? [`time, ${reference.name} = 1`, `memory, ${reference.name} = 1`] : [])];
	const lines = rows.map((row) => {
		const [wall, peak] = [medianOf(row, ({ wall }) => wall), medianOf(row, ({ peak }) => peak ?? 0)];
		const ratios = reference ? [(wall / medianOf(reference, (run) => run.wall)).toFixed(2), (peak / (medianOf(reference, (run) => run.peak ?? 0) || 1)).toFixed(2)] : [];
		return [row.name, `${wall.toFixed(1)} s`, `${medianOf(row, ({ processor }) => processor).toFixed(1)} s`, megabytes(peak), String(row.pages), megabytes(row.bytes), ...ratios];
	});
	return [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function medianOf(row: Row, figure: (run: Measured) => number): number {
	return median(row.runs.map(figure));
}

/** The middle one, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
}

function megabytes(bytes: number): string {
	return `${Math.round(bytes / 1e6)} MB`;
}
