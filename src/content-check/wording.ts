import distance from 'damerau-levenshtein';

/** How messages quote, list and guess. */

const longestQuote = 60;

/** A value as a message quotes it, cut at 60 characters: fired -> "fired" */
export function quoted(value: unknown): string {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
	// What turns a line about, or would steer a terminal, is shown as a mark.
	const line = text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD').trim();
	const characters = [...line];
	const shown = characters.length > longestQuote ? `${characters.slice(0, longestQuote - 1).join('')}…` : line;
	return typeof value === 'object' && value !== null ? shown : `"${shown}"`;
}

/** "Topics: bail, custody" or, where there is nothing to list, undefined. Values with commas in them are split by semicolons. */
export function listed(name: string, values: readonly string[]): string | undefined {
	return values.length > 0 ? `${name}: ${values.join(values.some((value) => value.includes(',')) ? '; ' : ', ')}` : undefined;
}

/** ' Did you mean "custody"?' with a space before it, or nothing where no value is near. */
export function didYouMean(value: unknown, allowed: readonly string[], shown: (near: string) => string = quoted): string {
	const near = typeof value === 'string' ? nearest(value, allowed) : undefined;
	return near === undefined ? '' : ` Did you mean ${shown(near)}?`;
}

/** The value that the editor most likely meant, or undefined where all are too far off. */
export function nearest(value: string, allowed: readonly string[]): string | undefined {
	const wanted = plain(value);
	// Nothing on a list is so long, and every letter costs time.
	if (!wanted || wanted.length > 200) return undefined;
	const ranked = allowed.map((candidate) => ({ candidate, apart: apart(wanted, plain(candidate)) })).sort((a, b) => a.apart - b.apart);
	return ranked.find(({ apart, candidate }) => apart <= Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) * 0.4)))?.candidate;
}

/** A text that another one begins or ends with is near it, however long the rest: "dismissed", "would have been dismissed". */
function apart(a: string, b: string): number {
	const isPart = Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a));
	const { steps } = distance(a, b);
	return isPart ? Math.min(2, steps) : steps;
}

function plain(text: string): string {
	return text.toLowerCase().replace(/[\s_-]+/g, ' ').trim();
}
