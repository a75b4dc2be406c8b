import type { Edition } from './edition.ts';
import type { Library } from './library.ts';
import type { Outcome } from './outcomes.ts';

/** With more outcomes than this each year has a page of its own: one page of all of them would be slow to load and to filter. */
export const mostOnOnePage = 1000;

/** A page that lists outcomes row by row. */
export interface OutcomePage {
	/** Undefined for the one page of an archive that needs no more. */
	year: number | undefined;
	url: string;
	/** Those that have outcomes, newest first. */
	editions: Edition[];
	rows: Outcome[];
}

/** The pages that list outcomes, newest first: one, or one for each year. */
export function outcomePages({ editions, urls }: Library): OutcomePage[] {
	const having = editions.filter(({ outcomes }) => outcomes.length > 0);
	const pageOf = (year: number | undefined, url: string, own: Edition[]): OutcomePage => ({ year, url, editions: own, rows: own.flatMap(({ outcomes }) => outcomes) });
	const all = pageOf(undefined, urls.outcomes, having);
	if (!areManyOutcomes(all.rows.length)) return [all];
	return [...new Set(having.map(({ year }) => year))].map((year) => pageOf(year, urls.outcomesOf(year), having.filter((edition) => edition.year === year)));
}

export function areManyOutcomes(count: number): boolean {
	return count > mostOnOnePage;
}
