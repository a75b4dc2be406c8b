import type { Sighting } from './finding.ts';
import { findDisclosures } from './detect.ts';
import { givenNames } from './given-names.ts';
import { isOrdinary } from './ordinary-words.ts';
import { surnames } from './surnames.ts';

/**
 * What the name of a file or the end of a web address gives away: IMG_PC4821.jpg, sgt-oldroyd.png, death-of-lucy-sessions.
 * In small letters any word could be a name, so there one from our lists must be among them, and beside it a second word that is none of every day.
 */
export function findInFileName(path: string): Sighting[] {
	const name = path.split('/').at(-1) ?? '';
	const words = name.replace(/\.[a-z\d]{1,5}$/i, '').split(/[\s_+.-]+|(?<=\p{Ll})(?=\p{Lu})/u).filter(Boolean);
	const whole = (kind: Sighting['kind']): Sighting[] => [{ kind, value: name, start: path.length - name.length, end: path.length }];
	const rank = words.findIndex((word) => /^(?:pc|dc|ps|ds|di|dci|sgt|insp|supt|sergeant|constable|inspector)$/i.test(word));
	const afterRank = words[rank + 1] ?? '';
	if (rank >= 0 && /^\d{2,6}$/.test(afterRank)) return whole('disclosure/collar-number');
	if (rank >= 0 && isNamed(afterRank)) return whole('disclosure/named-officer');
	const isPair = words.some((word, index) => {
		const next = words[index + 1] ?? '';
		return isIn(givenNames, word) && /^\p{L}{3,}$/u.test(next) && !isOrdinary(next) && (isIn(surnames, next) || words.length <= 3 || next !== next.toLowerCase() || isLast(words, index + 1));
	});
	const isCued = words.some((word) => isIn(surnames, word)) && words.some((word) => cue.test(word));
	if (isPair || isCued || words.some((word, index) => /^(?:mr|mrs|ms|miss|dr)$/i.test(word) && isNamed(words[index + 1] ?? ''))) return whole('disclosure/named-person');
	const [found] = [name.replace(/\.[a-z\d]{1,5}$/i, '').replaceAll('_', ' '), words.join(' '), words.join('')].flatMap(findDisclosures).filter(({ kind }) => !hasWordsOnly.has(kind));
	return found ? whole(found.kind) : [];
}

const cue = /^(?:interview|statement|custody|mugshot|portrait|photo|selfie|family|home|arrest|record|letter|file|injury|injuries|face|house|bwv|email|phone|cv)s?$/i;

/** A file name has no sentences, so what detectors see in words alone has been judged above. */
const hasWordsOnly = new Set<string>(['disclosure/named-person', 'disclosure/street', 'disclosure/social-media', 'disclosure/network-address']);

function isNamed(word: string): boolean {
	if (!/^\p{L}{3,}$/u.test(word)) return false;
	return isIn(surnames, word) || isIn(givenNames, word) || (/^\p{Lu}\p{Ll}/u.test(word) && !isOrdinary(word));
}

function isLast(words: readonly string[], index: number): boolean {
	return index === words.length - 1;
}

function isIn(names: ReadonlySet<string>, word: string): boolean {
	return names.has(word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}
