/** How a run of sheets would lie: a case, or articles that follow one another, or what stands before and after them. */
export interface RunLayout {
	sheets: number;
	/** How much of its last sheet is filled, of 1. */
	filled: number;
	/** How much of a sheet the shortest beginning or end of a narrative fills that goes on over sheets, or what there is room for of what follows a table; 1 where none does. */
	stub: number;
	/** Where its last box of questions begins, of 1, and how high it is. */
	panel: { sheet: number; from: number; size: number } | undefined;
	/** The sheet in the run, from 0, on which each place stands. */
	places: [string, number][];
}

/** How a run is set, and the numbers of the sheets that follow. */
export interface Fit {
	/** How much closer than usual, in steps. */
	level: number;
	/** Whether its questions begin a sheet. */
	overleaf: boolean;
}

/** The number of the sheet on which each place stands. */
export type Numbers = ReadonlyMap<string, number>;

/**
 * Chooses how closely a run is set, as a printer does who pulls back the few lines that would fill a last sheet: the loosest
 * of the ways that need fewest sheets, and among these one that leaves no few lines of a narrative alone, or the most.
 * @param layouts how it lies in each way, loosest first.
 */
export function fitSheets(layouts: readonly RunLayout[]): Fit {
	const fewest = Math.min(...layouts.map(({ sheets }) => sheets));
	const ways = layouts.map((layout, level) => ({ layout, level })).filter(({ layout }) => layout.sheets === fewest);
	const chosen = ways.find(({ layout }) => layout.stub >= shortest) ?? ways.toSorted((a, b) => b.layout.stub - a.layout.stub)[0];
	return { level: chosen?.level ?? 0, overleaf: chosen !== undefined && wantsPanelOverleaf(chosen.layout) };
}

/** The numbers of all places, where the first run begins on the second sheet, behind the cover. */
export function numbersOf(layouts: readonly RunLayout[]): Map<string, number> {
	const numbers = new Map<string, number>();
	let start = 2;
	for (const { places, sheets } of layouts) {
		for (const [place, sheet] of places) numbers.set(place, start + sheet);
		start += sheets;
	}
	return numbers;
}

const shortest = 0.15;

/** What changed and what was decided stand lonely on a last sheet: the questions go with them, where a good part of the sheet before stays. */
function wantsPanelOverleaf({ sheets, filled, panel }: RunLayout): boolean {
	if (!panel || sheets < 2 || filled >= 0.4) return false;
	return panel.sheet === sheets - 2 && panel.from > 0.4 && panel.size + filled < 0.95;
}
