import type { FigureRow } from '../schemas/figures.ts';
import { bandCounts, isSmall, type PeopleCount } from './counts.ts';

/**
 * The figures that are shown as a band, by id: "fewer than 5". Those are the small counts of people, and what would
 * give one away: a part or a whole from which it could be reckoned, or a percentage that stands for so few.
 */
export function figureBands(rows: readonly FigureRow[], threshold: number): Map<string, string> {
	const hidden = new Set<string>();
	const counts = rows.filter((row) => row.unit !== '%' && row.people && Number.isInteger(row.value));
	const countOf = (row: FigureRow): PeopleCount => ({ count: row.value, published: row.publishedBy ? row.value : 0, hidden: hidden.has(row.id) });
	for (const row of counts) if (isSmall(countOf(row), threshold)) hidden.add(row.id);
	for (let before = -1; before < hidden.size; ) {
		before = hidden.size;
		for (const { whole, parts } of sums(counts)) {
			if (hidden.has(whole.id)) continue;
			const rest = whole.value - parts.reduce((total, part) => total + part.value, 0);
			const shown = bandCounts([...parts.map(countOf), { count: rest, hidden: rest > 0 }], threshold);
			parts.forEach((part, index) => shown.counts[index]?.value === undefined && hidden.add(part.id));
			if (shown.total.value === undefined && !whole.publishedBy) hidden.add(whole.id);
		}
	}
	const bands = counts.filter(({ id }) => hidden.has(id)).map((row) => [row.id, bandText(countOf(row), threshold)] as const);
	const shares = rows.filter((row) => row.unit === '%' && row.people && !row.publishedBy);
	return new Map([...bands, ...shares.flatMap((row) => shareBand(row, rows, hidden, threshold))]);
}

/** Each part with its whole, and all parts of a whole together: they may overlap, or add up to it. */
function sums(counts: readonly FigureRow[]): { whole: FigureRow; parts: FigureRow[] }[] {
	return counts.flatMap((whole) => {
		const parts = counts.filter((part) => part.partOf === whole.id && part.value <= whole.value);
		const together = parts.reduce((total, part) => total + part.value, 0) <= whole.value ? [parts] : [];
		return [...parts.map((part) => [part]), ...together].map((each) => ({ whole, parts: each }));
	});
}

function bandText(count: PeopleCount, threshold: number): string {
	return isSmall(count, threshold) ? `fewer than ${threshold}` : `${threshold} or more`;
}

/** 1 of 456 -> "less than 2%"; 455 of 456 -> "more than 98%". */
function shareBand(share: FigureRow, rows: readonly FigureRow[], hidden: ReadonlySet<string>, threshold: number): [string, string][] {
	const wholeId = share.partOf ?? rows.find(({ id }) => id === share.reckonedFrom)?.partOf;
	const whole = rows.find(({ id, unit }) => id === wholeId && unit !== '%');
	if (!whole?.people) return [];
	const count = Math.round((share.value * whole.value) / 100);
	const least = Math.ceil((threshold * 100) / whole.value);
	if (hidden.has(whole.id) || least > 50) return [[share.id, 'a share that is not shown']];
	if (isSmall({ count }, threshold)) return [[share.id, `less than ${least}%`]];
	return isSmall({ count: whole.value - count }, threshold) ? [[share.id, `more than ${100 - least}%`]] : [];
}
