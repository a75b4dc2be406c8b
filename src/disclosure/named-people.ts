import { before, matchesOf, sightings, type Sighting } from './finding.ts';
import { findAnnouncedPeople } from './announced-people.ts';
import { findActingPeople } from './acting-people.ts';
import { doubtfulGivenNames, givenNames, isNameIn } from './given-names.ts';
import { thingAfterName } from './ordinary-words.ts';
import { isCredible, nameForm, nameIn, oneWord } from './person-name.ts';
import { isPublicName } from './public-names.ts';
import { surnames } from './surnames.ts';

const kind = 'disclosure/named-person';

/** Anyone with a title, a given name and a surname, or a name that the words around it announce. */
export function findNamedPeople(text: string): Sighting[] {
	return [...titled(text), ...sightings(text, kind, /\binitials(?: (?:are|were|is|was|of))?,? ["']?(?<value>\p{Lu}\.? ?\p{Lu}\.?(?: ?\p{Lu}\b\.?)?)(?!\p{L})/dgiu, (value) => value === value.toUpperCase()), ...paired(text), ...findAnnouncedPeople(text), ...findActingPeople(text), ...alone(text)].filter(
		({ value, start }) => !isPublicName(value) && !/(?:\b(?:st|saint|king|queen|prince|princess|pope|storm|hurricane|operation|mount|lake|port|hms|justice)\.? |#)$/.test(before(text, start)),
	);
}

/** "Ms J Smith", "Dr Patel"; "Mr A" is how a report hides a name, and "Acacia Dr" is a drive. */
function titled(text: string): Sighting[] {
	return matchesOf(text, withTitle).flatMap((match) => {
		const { title = '', run = '' } = match.groups ?? {};
		const end = match.index + match[0].length;
		const name = nameIn(run, text.slice(end, end + 30), { isSure: true });
		if (!name || !isCredible(name, text, match.index)) return [];
		if (title === 'Dr' && /\d+[a-z]? (?:[\p{L}']+ )+$/u.test(text.slice(Math.max(0, match.index - 40), match.index))) return [];
		return [sighting(match.index, match[0].slice(0, match[0].length - run.length + name.length))];
	});
}

const withTitle = new RegExp(
	String.raw`(?<![\p{L}\d])(?<title>Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Sir|Dame|Lady|Lord|Baroness|Baron|Rev|Reverend|Cllr|Councillor|Master|Messrs|Nurse|Sister|MR|MRS|MS|DR)\.?(?: (?:and|&) (?:Mr|Mrs|Ms|Dr)\.?)? (?<run>${nameForm})`,
	'gu',
);

/** A given name that we know with another word beside it: "Karen Oldroyd", "Oldroyd, Karen". */
function paired(text: string): Sighting[] {
	const forward = matchesOf(text, pair).flatMap((match) => {
		const { given = '', middle = '', run = '' } = match.groups ?? {};
		const isCommon = surnames.has(run.replace(/'s?$/, ''));
		const isGiven = isNameIn(givenNames, given) || (isNameIn(doubtfulGivenNames, given) && isCommon);
		const end = match.index + given.length + middle.length + run.length;
		const name = nameIn(run, text.slice(end, end + 30), { isSure: false, takesWords: isNameIn(givenNames, given) }) ?? (isCommon ? run : undefined);
		if (!isGiven || !name || thingAfterName.test(text.slice(end, end + 30))) return [];
		return [sighting(match.index, `${given}${middle}${name}`)];
	});
	const backward = matchesOf(text, reversed).flatMap((match) => {
		const { surname = '', given = '' } = match.groups ?? {};
		const isName = isNameIn(givenNames, given) && isNameIn(surnames, surname);
		return isName ? [sighting(match.index, match[0])] : [];
	});
	return [...forward, ...backward];
}

/** Looks ahead alone, so that "Director Karen" does not hide "Karen Oldroyd". */
const pair = new RegExp(String.raw`(?<![\p{L}\d'-])(?=(?<given>\p{Lu}\p{L}+(?:-\p{Lu}\p{Ll}+)?)(?<middle> (?:\p{Lu}\.? ?){0,2}(?:(?:de|da|van|von|bin|al|el) )?)(?<run>${oneWord}(?: ${oneWord})?))`, 'gu');
const reversed = new RegExp(String.raw`(?<![\p{L}\d])(?<surname>${oneWord}), (?<given>\p{Lu}\p{L}+)(?![\p{L}])`, 'gu');

/** A given name that is nothing else, where only a person can stand: "Karen told", "with Jayden,", "Karen's phone". */
function alone(text: string): Sighting[] {
	return matchesOf(text, single).flatMap((match) => {
		const { name = '' } = match.groups ?? {};
		const after = text.slice(match.index + name.length, match.index + name.length + 30);
		if (!isNameIn(givenNames, name) || thingAfterName.test(after)) return [];
		const isSubject = /^(?:,? who\b| and \p{Lu}|, \d|'s \p{Ll}| (?:said|told|was|is|had|has|rang|called|went|asked|reported|died|complained|did|could|would|texted|replied|left|came|saw|knew|felt|began|sent|wrote|and (?:his|her)|later|then)\b)/u.test(after);
		const isObject = /\b(?:with|to|from|for|by|told|asked|met|saw|arrested|visited|contacted|against|about|rang|called|texted|that|dear|hi|\p{Ll}+ed) $/u.test(before(text, match.index, 14)) && /^(?:[.,;:?!)]|$| (?:and|on|at|in|that|to|about|after|before|when|for|while)\b)/.test(after);
		return isSubject || isObject ? [sighting(match.index, name)] : [];
	});
}

const single = /(?<![\p{L}\d'-]|\p{Lu}\p{L}+ )(?<name>\p{Lu}\p{Ll}{2,})(?![\p{L}-])/gu;

function sighting(start: number, found: string): Sighting {
	const value = found.replace(/'s?$/, '');
	return { kind, value, start, end: start + value.length };
}
