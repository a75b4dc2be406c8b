import type { EvenText } from './even-text.ts';
import { matchesOf } from './finding.ts';

/**
 * Numbers that are spelt out or set apart, written as the patterns know them, with the way back to the places of the original:
 * "PC four eight two one" -> "PC 4821", "0 7 7 0 0" -> "07700", "the fourth of July, nineteen ninety-eight" -> "the 04 of July, 1998".
 */
export function withDigits({ text, originalOf }: EvenText): EvenText {
	if (!worthLooking.test(text)) return { text, originalOf };
	const changes = matchesOf(text, spelt).flatMap((match) => {
		const digits = match.groups?.['year'] ? year(match[0]) : match.groups?.['day'] ? ordinal(match[0]) : joined(match[0]);
		return digits.length < 2 ? [] : [{ start: match.index, end: match.index + match[0].length, digits }];
	});
	let written = '';
	const places: number[] = [];
	let from = 0;
	for (const { start, end, digits } of [...changes, { start: text.length, end: text.length, digits: '' }]) {
		for (let place = from; place < start; place++) places.push(place);
		// The last of the digits is where the last of the words is, so that the whole stretch is the value.
		for (let index = 0; index < digits.length; index++) places.push(index < digits.length - 1 ? start : end - 1);
		written += text.slice(from, start) + digits;
		from = end;
	}
	return { text: written, originalOf: (offset) => originalOf(places[offset] ?? text.length) };
}

const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const days = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];
const alphabet = ['alpha', 'alfa', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot', 'golf', 'hotel', 'india', 'juliet', 'juliett', 'kilo', 'lima', 'mike', 'november', 'oscar', 'papa', 'quebec', 'romeo', 'sierra', 'tango', 'uniform', 'victor', 'whiskey', 'whisky', 'xray', 'x-ray', 'yankee', 'zulu'];

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const oneDay = String.raw`(?:(?:twenty|thirty)[ -])?(?:${days.join('|')}|thirtieth)`;
const count = `(?:${units.join('|')}|oh|nought|naught|${tens.join('|')})`;
const oneYear = String.raw`(?:(?:nineteen|twenty)[ -](?:hundred(?: and)?[ -])?(?:(?:${tens.join('|')})(?:[ -](?:${units.slice(1, 10).join('|')}))?|(?:oh|nought)[ -](?:${units.slice(1, 10).join('|')})|${units.slice(10).join('|')})|two thousand(?: and (?:${units.slice(1).join('|')}|twenty(?:[ -](?:${units.slice(1, 10).join('|')}))?))?)`;
const token = String.raw`(?:(?:double|treble|triple)[ -])?(?:${count}|\d|[A-Z]|${alphabet.join('|')})(?: (?:hundred|thousand)(?! and))?`;
const spelt = new RegExp(String.raw`(?<![\p{L}\d/.'-])(?:(?<day>${oneDay}(?=(?: day)?(?: of)? ${months})|(?<=${months} (?:the )?)${oneDay})|(?<run>${token}(?:[ ,.-]{1,3}${token}){3,40})|(?<year>${oneYear}))(?![\p{L}\d'/-])`, 'giu');
const worthLooking = new RegExp(String.raw`\b(?:${count}|hundred)[ ,-]{1,2}(?:double |treble |triple )?(?:${count}|hundred)\b|(?:(?<![\p{L}\d])\d[ ,.-]{1,3}){3}|thousand|\b(?:${days.join('|')}|thirtieth)(?: day)?(?: of)? ${months}|${months} (?:the )?${oneDay}`, 'iu');

/** The digits and letters of a run, or nothing where it holds no number of any length. */
function joined(run: string): string {
	let written = '';
	let times = 1;
	for (const word of run.toLowerCase().split(/[ ,.-]+/)) {
		if (word === 'double' || /^tr[ei]b?ple?$|^treble$/.test(word)) times = word === 'double' ? 2 : 3;
		else {
			written += valueOf(word, written).repeat(times);
			times = 1;
		}
	}
	const isEnough = (written.match(/\d/g) ?? []).length >= 3 || /^[A-Z]{2}\d\d[A-Z]{3}$/.test(written);
	return isEnough ? written.replace(/(\d0)\+(\d)/g, (_, ten: string, unit: string) => `${ten.charAt(0)}${unit}`).replaceAll('+', '') : '';
}

/** "+" after a ten waits for its unit: "forty-eight" -> "40+8" -> "48". */
function valueOf(word: string, soFar: string): string {
	if (word === 'oh' || word === 'nought' || word === 'naught') return '0';
	if (word === 'hundred') return '00';
	if (word === 'thousand') return '000';
	if (units.includes(word)) return String(units.indexOf(word));
	if (tens.includes(word)) return `${tens.indexOf(word) + 2}0+`;
	return alphabet.includes(word) ? word.charAt(0).toUpperCase() : soFar === '' || word.length === 1 ? word.toUpperCase() : '';
}

function ordinal(words: string): string {
	const [first = '', second] = words.toLowerCase().split(/[ -]/);
	const day = (word: string) => (word === 'thirtieth' ? 30 : days.indexOf(word) + 1);
	return String(second === undefined ? day(first) : (tens.indexOf(first) + 2) * 10 + day(second)).padStart(2, '0');
}

function year(words: string): string {
	const parts = words.toLowerCase().split(/[ -]/).filter((word) => word !== 'and' && word !== 'hundred');
	const value = (word = '') => (tens.includes(word) ? (tens.indexOf(word) + 2) * 10 : Math.max(0, units.indexOf(word)));
	if (parts[1] === 'thousand') return String(2000 + value(parts[2]) + value(parts[3]));
	return String((parts[0] === 'nineteen' ? 1900 : 2000) + value(parts[1]) + value(parts[2]));
}
