/** Sheets that belong together in a printed edition, and begin a sheet: a case, or articles that follow one another. */
export interface Run {
	/** The places in it that links lead to, in order; its heading is the first. */
	places: string[];
	/** Whether it may be set closer to save a sheet. */
	fits: boolean;
}

/** The number of the sheet on which each place stands. */
export type Numbers = ReadonlyMap<string, number>;

/**
 * Chooses how closely each run is set, as a printer does who pulls back the few lines that would fill a last sheet: the loosest of the ways that
 * needs fewest sheets.
 * @param layouts the numbers where all runs are set in the same way, loosest first.
 * @returns the way for each run, and the numbers that follow.
 */
export function fitSheets(runs: readonly Run[], layouts: readonly Numbers[]): { levels: number[]; numbers: Map<string, number> } {
	const levels: number[] = [];
	const numbers = new Map<string, number>();
	let saved = 0;
	runs.forEach((run, index) => {
		const lengths = layouts.map((layout) => lengthOf(runs, index, layout));
		const level = run.fits && !lengths.includes(undefined) ? lengths.indexOf(Math.min(...lengths.map((length) => length ?? 0))) : 0;
		const own = layouts[level];
		const shift = startOf(run, layouts[0]) - saved - startOf(run, own);
		for (const place of run.places) numbers.set(place, (own?.get(place) ?? 0) + shift);
		saved += (lengths[0] ?? 0) - (lengths[level] ?? 0);
		levels.push(level);
	});
	return { levels, numbers };
}

/** How many sheets a run takes: up to where the next begins. Nobody knows it of the last. */
function lengthOf(runs: readonly Run[], index: number, layout: Numbers): number | undefined {
	const [run, next] = [runs[index], runs[index + 1]];
	return run && next ? startOf(next, layout) - startOf(run, layout) : undefined;
}

function startOf(run: Run, layout: Numbers | undefined): number {
	return layout?.get(run.places[0] ?? '') ?? 0;
}
