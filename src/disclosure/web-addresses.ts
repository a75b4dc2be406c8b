import { findInFileName } from './file-names.ts';
import { matchesOf, type Sighting } from './finding.ts';

/** Names at the end of web addresses: https://news.example/death-of-lucy-sessions */
export function findInWebAddresses(text: string): Sighting[] {
	return matchesOf(text, /https?:\/\/[^\s<>"')\]]+/g).flatMap((match) => {
		const path = match[0].replace(/[?#].*$/, '').replace(/[./]+$/, '');
		if (path.split('/').length < 4) return [];
		return findInFileName(path).map((found) => ({ ...found, start: match.index + found.start, end: match.index + found.end }));
	});
}
