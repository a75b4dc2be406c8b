import type { FigureRow } from '../schemas/figures.ts';
import { figureBands } from './figure-bands.ts';

export interface Figure extends Omit<FigureRow, 'value'> {
	/** Undefined where it would give away how few people it counts. */
	value: number | undefined;
	/** The value as readers see it: "240,000", "34%", "fewer than 5". */
	formatted: string;
	/** What part of a whole it is, from 0 to 1, and of which whole, where readers may know both: "456 complaints". */
	share: { part: number; of: string | undefined } | undefined;
}

const numberFormat = new Intl.NumberFormat('en-GB');

/**
 * The figures of an edition as readers may see them: counts of people below the threshold are bands.
 * @param asked the ids of those that a quiz asks for: no other figure gives one away as its whole.
 */
export function toFigures(rows: readonly FigureRow[], threshold: number, asked: ReadonlySet<string> = new Set()): Figure[] {
	const bands = figureBands(rows, threshold);
	return rows.map((row) => {
		const band = bands.get(row.id);
		if (band !== undefined) return { ...row, value: undefined, formatted: band, share: undefined };
		const whole = rows.find(({ id }) => id === row.partOf && !bands.has(id) && !asked.has(id));
		return { ...row, formatted: format(row), share: shareOf(row, whole) };
	});
}

function shareOf(row: FigureRow, whole: FigureRow | undefined): Figure['share'] {
	if (row.unit === '%') return row.value <= 100 ? { part: row.value / 100, of: undefined } : undefined;
	if (!whole || whole.unit === '%' || whole.value < row.value || whole.value === 0) return undefined;
	return { part: row.value / whole.value, of: `${format(whole)} ${whole.unit}` };
}

function format({ value, unit }: FigureRow): string {
	const number = numberFormat.format(value);
	return unit === '%' ? `${number}%` : number;
}

/**
 * Replaces figures quoted by id: "Of the {complaints-investigated} complaints" -> "Of the 456 complaints".
 * @throws where no figure has the id; the content check says so first, with the place.
 */
export function quoteFigures(text: string, figures: readonly Figure[]): string {
	return text.replace(/\{([a-z0-9-]+)\}/g, (_, id: string) => figureById(figures, id).formatted);
}

export function figureById(figures: readonly Figure[], id: string): Figure {
	const figure = figures.find((candidate) => candidate.id === id);
	if (!figure) throw new Error(`No figure has the id "${id}". Figures: ${figures.map((candidate) => candidate.id).join(', ')}`);
	return figure;
}
