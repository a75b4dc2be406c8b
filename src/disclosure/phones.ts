import { before, sightings, type Sighting } from './finding.ts';

const kind = 'disclosure/phone-number';

/** Numbers that ring somewhere. A helpline or an emergency number rings for everyone, and is no finding unless it is said to be somebody's own. */
export function findPhoneNumbers(text: string): Sighting[] {
	return [
		...sightings(text, kind, british, isBritish),
		...sightings(text, kind, /(?<![\w+])(?:\+|\b00)(?!44)[1-9]\d{0,2}[ .()-]{0,2}(?:\d[ .()-]{0,2}){6,11}\d(?!\d)/dg),
		...sightings(text, kind, shortNumber, (value) => value.replace(/\D/g, '').length <= 8 && !/^(?:(?:19|20)\d\d|116 ?\d{3})$/.test(value)),
		...sightings(text, kind, local, (value) => !/^116 ?\d{3}$|^0?(?:800|808|3\d\d|845)/.test(value)),
	];
}

const british = /(?<![\w/.,£-]|\d )(?:(?:\+|00) ?44[ ().-]*(?:\(?0\)?[ .-]*)?|\(?0)[1-9](?:[ ().-]{0,3}\d){7,9}(?![ .-]?\d|[\w/])/dg;

function isBritish(value: string, { index, input }: RegExpExecArray): boolean {
	const digits = value.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^(?:0044|44(?=\d{9,10}$))0?/, '0');
	if (!/^0(?:1\d{8,9}|[2375689]\d{9}|800\d{6})$/.test(digits)) return false;
	return !/^0(?:800|808|3|84|87)/.test(digits) || /\b(?:his|her|their|my|own|private|personal|home)\b[^.]{0,30}$/.test(before(input, index));
}

/** An extension or a number of the force's own exchange, which only a cue word tells from other digits. */
const shortNumber =
	/(?<![\p{L}])(?:(?:ext(?:ension|n)?|internal|int)\.?(?: (?:number|no\.?|line))?(?: is| was| on)?[ :]{0,2}|(?:tel|telephone|phone|mobile|mob|landline|voicemail|pager|bleep)\.?(?: (?:number|no\.?))?(?: is| was| on| of)?[ :]{0,2}|(?:call|ring|rang|phone|phoned|dial|dialled|contact|text|texted)(?: [\p{L}']+){0,5}? on )(?<value>\d[\d ]{2,9}\d)(?! ?\d|[:/%]|[.,]\d| ?(?:[ap]m|January|February|March|April|May|June|July|August|September|October|November|December|hours|calls|times)\b)/dgiu;

/** A number without its dialling code: "01524" was left out, but a cue says what it is. */
const local = /\b(?:numbers?|phone|mobile|tel)(?: (?:was|is|of|ending(?: in)?|:))?[ :]{0,2}(?<value>(?:\d{3,4}[ -]){1,2}\d{3,4})(?![\d/])/dgi;
