import type { FigureRow } from '../schemas/figures.ts';

export interface Figure extends FigureRow {
	/** The value as readers see it: "240,000", "34%". */
	formatted: string;
}

const numberFormat = new Intl.NumberFormat('en-GB');

export function toFigure(row: FigureRow): Figure {
	const number = numberFormat.format(row.value);
	return { ...row, formatted: row.unit === '%' ? `${number}%` : number };
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
