import { findDisclosures } from './detect.ts';
import type { Sighting } from './finding.ts';
import { findInWebAddresses } from './web-addresses.ts';

/** Everything that a text gives away, web addresses in it included, in the order of the text. */
export function searchText(text: string): Sighting[] {
	const found = findDisclosures(text);
	const inAddresses = findInWebAddresses(text).filter(({ start, end }) => found.every((other) => end <= other.start || other.end <= start));
	return [...found, ...inAddresses].sort((a, b) => a.start - b.start);
}
