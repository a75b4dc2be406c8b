import { matchesOf, type Sighting } from './finding.ts';
import { isKnownName, isOrdinary } from './ordinary-words.ts';
import { isCredible, nameForm, nameIn, oneWord } from './person-name.ts';
import { anyRank, rankAbbreviation, rankInWords } from './ranks.ts';

const kind = 'disclosure/named-officer';

/** A rank with a name: "DS Karen Oldroyd", "Sergeant Oldroyd", "PCs Khan and Oldroyd", "Oldroyd, Sgt K", "Patel (PC)". */
export function findNamedOfficers(text: string): Sighting[] {
	return [...withRankFirst(text), ...withNameFirst(text), ...inSmallLetters(text)];
}

function withRankFirst(text: string): Sighting[] {
	return matchesOf(text, rankFirst).flatMap((match) => {
		const { run = '', abbreviation } = match.groups ?? {};
		const end = match.index + match[0].length;
		const name = nameIn(run, text.slice(end, end + 30), { isSure: abbreviation !== undefined, takesWords: true });
		if (!name || !isCredible(name, text, match.index)) return [];
		const value = match[0].slice(0, match[0].length - run.length + name.length);
		return [{ kind, value, start: match.index, end: match.index + value.length }];
	});
}

const rankFirst = new RegExp(
	String.raw`(?<![\p{L}\d/])(?:(?<abbreviation>${rankAbbreviation})(?: \d{2,6})?[.:,]? ?(?:\((?:\d{2,6})\) )?|${rankInWords}s? (?:\d{2,6} |\(\d{2,6}\) |\((?:now|then|later|formerly) [^)]{2,40}\) )?)(?:["']\p{Lu}\p{Ll}+["'] )?(?<run>${nameForm})`,
	'gu',
);

function withNameFirst(text: string): Sighting[] {
	// Most texts have no rank in such a place, and trying each word of them as a name takes long.
	if (!rankBehind.test(text)) return [];
	return matchesOf(text, nameFirst).flatMap((match) => {
		const { name = '' } = match.groups ?? {};
		if (isOrdinary(name.split(' ')[0] ?? '')) return [];
		return [{ kind, value: match[0], start: match.index, end: match.index + match[0].length }];
	});
}

const nameFirst = new RegExp(
	String.raw`(?<![\p{L}\d])(?<name>${oneWord}(?: ${oneWord})?)(?:, (?:${rankAbbreviation}|${anyRank}) \p{Lu}\.?(?: ?\p{Lu}\.?)*(?![\p{L}\d'])| \((?:(?:a|the|now|then|former) )?(?:${rankAbbreviation}|${rankInWords})(?: \d{2,6})?\)|, (?:PC|DC|PS|DS|Sgt|Insp|DI|DCI) ?\d{2,6})`,
	'gu',
);

const rankBehind = new RegExp(String.raw`(?:, | \((?:(?:a|the|now|then|former) )?)(?:${rankAbbreviation}|${anyRank})`, 'u');

/** "pc oldroyd", as it is typed in a hurry: only with a name that we know. */
function inSmallLetters(text: string): Sighting[] {
	return matchesOf(text, /(?<![\p{L}\d])(?:pc|dc|ps|ds|di|dci|sgt|insp|supt|pcso)\.? (?:[a-z]+ )?(?<name>[a-z][a-z'-]+)/gu).flatMap((match) => {
		const { name = '' } = match.groups ?? {};
		if (!isKnownName(name) || isOrdinary(name)) return [];
		return [{ kind, value: match[0], start: match.index, end: match.index + match[0].length }];
	});
}
