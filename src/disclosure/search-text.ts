import { findDisclosures } from './detect.ts';
import { matchesOf, type Sighting } from './finding.ts';
import { findInWebAddresses } from './web-addresses.ts';

/** Everything that a text gives away, web addresses in it included, in the order of the text. */
export function searchText(text: string): Sighting[] {
	if (harmless.has(text)) return [];
	const found = pieces(text).flatMap((piece) =>
		searchPiece(piece.text).map((each) => ({ ...each, start: each.start + piece.start, end: each.end + piece.start })),
	);
	if (found.length === 0) harmless.add(text);
	return found.sort((a, b) => a.start - b.start);
}

/** Texts that gave nothing away: a text of the content stands on pages as well, and is not searched twice. */
const harmless = new Set<string>();

/** Hands over the texts that gave nothing away, so that another thread need not search them again. They are forgotten here. */
export function handOverHarmless(): string[] {
	const texts = [...harmless];
	forgetHarmless();
	return texts;
}

/** Searches every text again. */
export function forgetHarmless(): void {
	harmless.clear();
}

/** @param texts what another thread handed over. */
export function takeOverHarmless(texts: readonly string[]): void {
	for (const text of texts) harmless.add(text);
}

function searchPiece(text: string): Sighting[] {
	const found = findDisclosures(text);
	const inAddresses = findInWebAddresses(text).filter(({ start, end }) => found.every((other) => end <= other.start || other.end <= start));
	return [...found, ...inAddresses];
}

/**
 * The text, cut where a run of letters without a space, or of spaces, is longer than anybody writes: the time that a
 * pattern takes grows with the square of such a run, and a file of nothing else would hold up the check for minutes.
 * A long run of letters is searched in parts that overlap by more than any value is long.
 */
function pieces(text: string): { start: number; text: string }[] {
	const parts: { start: number; text: string }[] = [];
	let end = 0;
	for (const { 0: run, index } of matchesOf(text, tooLong)) {
		parts.push({ start: end, text: text.slice(end, index) });
		for (let from = 0; run.trim() !== '' && from < run.length; from += partLength - overlap) {
			parts.push({ start: index + from, text: run.slice(from, from + partLength) });
		}
		end = index + run.length;
	}
	return [...parts, { start: end, text: text.slice(end) }].filter((part) => part.text !== '');
}

/** Tried only where a run begins: from every letter on, it would be counted again. */
const tooLong = /(?<!\S)\S{1000,}|(?<!\s)\s{200,}/g;
const partLength = 500;
const overlap = 100;
