import { isInHeadline, isKnownName, isOrdinary, thingAfterName } from './ordinary-words.ts';

const word = String.raw`(?:(?:[OD]'|[AE]l-)?\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)?(?:['-]\p{L}\p{Ll}*)*|\p{Lu}{3,}(?:['-]\p{Lu}{2,})*|O'\p{Lu}{3,})`;
const particle = String.raw`(?:(?:de|da|dos|la|van|von|der|den|bin|al|el|ap) )`;

/** The form of a name, as a part of a pattern with the flag u: up to four words with a capital, initials among them. */
export const nameForm = String.raw`(?:\p{Lu}\.?(?: ?\p{Lu}\.?)* )?${particle}*${word}(?: ${particle}*(?:${word}|\p{Lu}\.?(?![\p{L}\d']))){0,3}`;
export const oneWord = word;

/**
 * The part of a run of words with capitals that can be somebody's name, or undefined: "Oldroyd Police" -> "Oldroyd", "Federation" -> undefined.
 * @param rest what stands after the run; @param isSure whether what stands before it leaves no doubt, as "Sgt" does; @param takesWords whether "Green" and "King" are names there.
 */
export function nameIn(run: string, rest: string, { isSure, takesWords = isSure }: { isSure: boolean; takesWords?: boolean }): string | undefined {
	const words = run.split(' ');
	const kept: string[] = [];
	for (const each of words) {
		const isSurname = takesWords && wordSurnames.has(each.replace(/'s?$/, '')) && !isOrdinary(words[kept.length + 1] ?? '');
		if (isFull(each) && isSurname) {
			kept.push(each);
			continue;
		}
		if (isFull(each) && isOrdinary(each, { isSure }) && !(kept.length > 0 && isKnownName(each))) break;
		if (isFull(each) && isShouted(each) && !isKnownName(each) && !(isSure && each.length > 4)) break;
		kept.push(each);
	}
	const full = kept.filter(isFull);
	const next = words[kept.length];
	if (!isSure && next !== undefined && full.length === 1 && !isKnownName(full[0] ?? '') && isOrdinary(next)) return undefined;
	if (full.length === 0 || kept.length === 0) return undefined;
	const name = kept.join(' ');
	const after = run.slice(name.length) + rest;
	return thingAfterName.test(after) && !/^(?:'s)? (?:Case|Report|Room|House|Ward|Team|Building)\b/.test(after) ? undefined : name.replace(/'s?$/, '');
}

/** Whether a name in a heading of capitals is one that we know; elsewhere every name counts. */
export function isCredible(name: string, text: string, start: number): boolean {
	return name.split(' ').some(isKnownName) || !isInHeadline(text, start);
}

/** Whether both words of a name of two are no words of every day, and none is shouted: "Ondine Thackray". */
export function isFullName(name: string): boolean {
	const words = name.split(' ').filter(isFull);
	return words.length >= 2 && words.every((each) => !isOrdinary(each) && !isShouted(each));
}

const wordSurnames = new Set('Green White Black Gray Grey King Knight Bishop Young Hill Wood Woods Cook Baker Price Bell Stone Field Fields Banks Bird Fox Hunt Long Little Best Ford Lane West North Frost Snow Sharp Swift Bright Hardy Park May Church Good Power Marsh Small Love Parsons Pope Rose Winter Summers'.split(' '));

function isFull(each: string): boolean {
	return /\p{L}{2,}/u.test(each) && !/^(?:de|da|dos|la|van|von|der|den|bin|al|el|ap)$/.test(each);
}

function isShouted(each: string): boolean {
	return each === each.toUpperCase();
}
