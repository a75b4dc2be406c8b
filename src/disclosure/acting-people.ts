import { before, matchesOf, type Sighting } from './finding.ts';
import { isKnownName, thingAfterName } from './ordinary-words.ts';
import { isCredible, isFullName, oneWord } from './person-name.ts';
import { towns } from './places.ts';
import { surnames } from './surnames.ts';

const kind = 'disclosure/named-person';

/** People whom we know by what they do and not by their name: "Zbigniew Kowal, 34, was arrested", "Ondine Thackray drove home", "K. Oldroyd signed". */
export function findActingPeople(text: string): Sighting[] {
	return [...full(text), ...withInitials(text), ...known(text)];
}

function full(text: string): Sighting[] {
	return matchesOf(text, personLike).flatMap((match) => {
		const { run = '', word = '' } = match.groups ?? {};
		const isName = isFullName(run) && !thingAfterName.test(` ${word}`) && !run.split(' ').some((each) => towns.has(each));
		return isName && isCredible(run, text, match.index) ? [sighting(match.index, run)] : [];
	});
}

const deeds = String.raw`(?:(?:who|whose|whom) \p{Ll}+|(?:later |then |also |never |had |has |himself |herself )?(?:said|told|rang|admitted|denied|pleaded|died|complained|reported|alleged|claimed|stated|replied|answered|wrote|signed|lives|lived|resigned|retired|drove|walked|ran|went|left|arrived|attended|asked|texted|messaged|phoned|called|met|saw|knew|felt|thought|believed|stopped|struck|punched|pushed|kicked|slapped|shouted|swore|drank|slept|fell|collapsed|stole|took|gave|told|sent|posted|shared|accessed|searched|viewed|booked|arrested|detained|handcuffed|interviewed|lied|apologised|accepted|appealed|joined|served|returned|refused|tried|worked|works|married|moved|sat|stood|heard|claims|says|texts|lost|won|sued|visited|opened|borrowed|lent|owed|bought|sold|kept|hid)|(?:was|is|had been|has been|were|be|being) (?:\p{Ll}+ly )?(?:arrested|born|jailed|charged|convicted|dismissed|sentenced|found|detained|bailed|interviewed|suspended|seen|stopped|taken|given|told|handcuffed|searched|injured|killed|attacked|assaulted|drunk|asleep|alone|unwell|pregnant|married|asked|strip-searched|remanded|released|cautioned|sectioned|on (?:duty|bail|leave|shift)|at home|off duty)|(?:aged|born))\b`;
const personLike = new RegExp(
	String.raw`(?<![\p{L}\d'-]|\b\p{Lu}\p{L}* )(?<run>${oneWord}(?: \p{Lu}\.?)? (?<word>${oneWord}))(?:,? (?:\(\d{1,3}\)|\(aged|(?:who is |was |then )?(?:aged )?\d{1,3},)|,? ${deeds}|,? (?:from|of) \p{Lu}\p{Ll}+,)`,
	'gu',
);

/** "K. Oldroyd", "J R Hartley said": what begins a list ("A. Introduction") or names a thing ("E. coli") is none. */
function withInitials(text: string): Sighting[] {
	return matchesOf(text, initials).flatMap((match) => {
		const { letters = '', name = '' } = match.groups ?? {};
		const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
		const isDotted = letters.includes('.');
		if (/^[AI]$/.test(letters)) return [];
		const isPerson = isKnownName(name) || (!/(?:^|[\n.:;#*-] ?)$/.test(before(text, match.index)) && isDotted) || acts.test(after);
		return isPerson && isFullName(`${name} ${name}`) && !thingAfterName.test(after) ? [sighting(match.index, match[0])] : [];
	});
}

const initials = new RegExp(String.raw`(?<![\p{L}\d.'&/-]|\b(?:[Ss]tandard|[Oo]ption|[Pp]art|[Aa]nnex|[Cc]ode|[Tt]ier|[Cc]ategory|[Ff]orm|[Gg]roup|[Bb]and|[Cc]lass|[Aa]ppendix|[Cc]ase|[Oo]fficers?|[Ss]ection|[Pp]lan|[Vv]itamin|[Pp]hase|[Pp]anel|[Mm]r|[Mm]s|[Mm]rs) )(?<letters>[A-HJ-UWYZ](?:\.|(?= ))(?: ?[A-Z](?:\.|(?= ))){0,2}) ?(?<name>${oneWord})(?![\p{L}])`, 'gu');
const acts = new RegExp(String.raw`^,? ${deeds}`, 'u');

/** A given name before or behind which stands a surname that is a word, too, in the place of a subject. */
function known(text: string): Sighting[] {
	return matchesOf(text, subject).flatMap((match) => {
		const { name = '' } = match.groups ?? {};
		return surnames.has(name) && !towns.has(name) && isCredible(name, text, match.index) ? [sighting(match.index, name)] : [];
	});
}

const subject = new RegExp(String.raw`(?<![\p{L}\d'-]|\b\p{Lu}\p{L}* )(?<name>${oneWord})(?:'s (?:wife|husband|mother|father|son|daughter|solicitor|phone|car|house|home|warrant|locker|account|evidence|statement|message|colleague)|,? ${deeds})`, 'gu');

function sighting(start: number, value: string): Sighting {
	return { kind, value, start, end: start + value.length };
}
