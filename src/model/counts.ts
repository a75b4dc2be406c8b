/**
 * A count of people as readers may see it: as it is, or, where few people would be counted, as a band that does not
 * tell which of its numbers is meant. A meter of it is drawn from `least` to `most`.
 */
export interface ShownCount {
	/** The count itself; undefined where only the band is shown. */
	value: number | undefined;
	least: number;
	/** Undefined where the band has no upper end: "5 or more". */
	most: number | undefined;
	/** "12", "fewer than 5", "5 or more", "3 to 12" */
	text: string;
}

/** How many people, and how many of them a regulator or the force has told of itself: those are known already. */
export interface PeopleCount {
	count: number;
	published?: number | undefined;
	/** Shown as a band in any case, because another table would give it away. */
	hidden?: boolean | undefined;
}

/**
 * The parts of one whole, as readers may see them, with their total. Part of a whole that is below the threshold is
 * shown as a band. Where the total would narrow a band (12 of 13 leaves 1), the next smallest part becomes a band too,
 * and where no part is left, the total is reckoned from what is shown. Nobody at all (0) is no one to find, and is shown.
 * [3, 30, 40], threshold 5 -> "fewer than 5", "5 or more", "40"; total "73"
 */
export function bandCounts(parts: readonly PeopleCount[], threshold: number): { counts: ShownCount[]; total: ShownCount } {
	const bands = parts.map((part) => (part.hidden || isSmall(part, threshold) ? bandOf(part, threshold) : exact(part.count)));
	for (;;) {
		if (!givenAway(parts, bands, threshold)) return { counts: bands, total: exact(sum(parts.map(({ count }) => count))) };
		const next = smallest(parts.filter((part, index) => bands[index]?.value !== undefined && unpublished(part) > 0));
		if (!next) return { counts: bands, total: totalOf(bands) };
		bands[parts.indexOf(next)] = bandOf(next, threshold);
	}
}

/** What counts that are shown add up to: it tells nothing that they do not. "fewer than 5" and "7" -> "8 to 11" */
export function totalOf(counts: readonly ShownCount[]): ShownCount {
	const least = sum(counts.map((count) => count.least));
	const most = counts.some((count) => count.most === undefined) ? undefined : sum(counts.map((count) => count.most ?? 0));
	return least === most ? exact(least) : band(least, most);
}

/** Whether a count is of so few people that it could lead to one of them. */
export function isSmall(part: PeopleCount, threshold: number): boolean {
	return unpublished(part) > 0 && unpublished(part) < threshold;
}

/** The part that surely has more than every other; undefined where equal counts or bands do not tell. */
export function largestOf<Part>(parts: readonly Part[], countOf: (part: Part) => ShownCount): Part | undefined {
	return parts.find((part) => parts.every((other) => other === part || countOf(part).least > (countOf(other).most ?? Infinity)));
}

export function exact(count: number): ShownCount {
	return { value: count, least: count, most: count, text: numberFormat.format(count) };
}

function bandOf(part: PeopleCount, threshold: number): ShownCount {
	const known = part.published ?? 0;
	return isSmall(part, threshold) ? band(known + 1, known + threshold - 1) : band(known + threshold, undefined);
}

function band(least: number, most: number | undefined): ShownCount {
	const [from, to] = [numberFormat.format(least), numberFormat.format(most ?? 0)];
	if (most === undefined) return { value: undefined, least, most, text: `${from} or more` };
	return { value: undefined, least, most, text: least === 1 ? `fewer than ${numberFormat.format(most + 1)}` : `${from} to ${to}` };
}

/** Whether someone who knows the total can rule out a number of a small band. */
function givenAway(parts: readonly PeopleCount[], bands: readonly ShownCount[], threshold: number): boolean {
	const hidden = parts.flatMap((part, index) => {
		const shown = bands[index];
		return shown && shown.value === undefined ? [{ part, least: shown.least, most: shown.most ?? Infinity }] : [];
	});
	const left = sum(hidden.map(({ part }) => part.count));
	return hidden.some((own) => {
		const others = hidden.filter((other) => other !== own);
		const highest = left - sum(others.map(({ least }) => least));
		const lowest = left - sum(others.map(({ most }) => most));
		return isSmall(own.part, threshold) && (highest < own.most || lowest > own.least);
	});
}

function smallest(parts: readonly PeopleCount[]): PeopleCount | undefined {
	return [...parts].sort((a, b) => a.count - b.count)[0];
}

function unpublished({ count, published = 0 }: PeopleCount): number {
	return count - published;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

const numberFormat = new Intl.NumberFormat('en-GB');
