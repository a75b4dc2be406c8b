/** A text in which everything that looks the same is the same, with the way back to the places of the original. */
export interface EvenText {
	text: string;
	/** The place in the original of a place in `text`. */
	originalOf(offset: number): number;
}

/**
 * Word and the web write the same sign in many ways, and an invisible one in its middle would hide a number:
 * "07700\u00a0900\u2011123" -> "07700 900-123". A line that goes on in the next becomes one line; an empty line stays.
 */
export function evenText(original: string): EvenText {
	if (/^[ -~]*$/.test(original)) return { text: inOneByte(original), originalOf: (offset) => Math.min(offset, original.length) };
	const places: number[] = [];
	let text = '';
	let place = 0;
	for (const character of original) {
		const even = evened(character);
		text += even;
		for (let unit = 0; unit < even.length; unit++) places.push(place);
		place += character.length;
	}
	places.push(original.length);
	const joined = text.replace(/(?<!\n)[ \t]*\n[ \t]*(?![\s>#*|-])/g, (gap) => ' '.repeat(gap.length));
	return { text: joined, originalOf: (offset) => places[offset] ?? original.length };
}

/**
 * The same text, a byte to a letter. What is cut out of a page with a curly quote in it has two, for which the patterns of the
 * detectors take twice as long.
 */
function inOneByte(ascii: string): string {
	return Buffer.from(ascii, 'latin1').toString('latin1');
}

function evened(character: string): string {
	if (character < '\u0080') return character === '\t' ? ' ' : character;
	if (invisible.test(character)) return '';
	if (/\p{Zs}/u.test(character)) return ' ';
	if (/[\u2010-\u2015\u2212\uFE63\uFF0D]/.test(character)) return '-';
	if (/[\u2018\u2019\u02BC\u2032\uFF07]/.test(character)) return "'";
	if (/[\u201C\u201D\u2033]/.test(character)) return '"';
	// Full-width letters and digits, ligatures: what NFKC takes apart into plain ASCII.
	const plain = character.normalize('NFKC');
	return /^[\x21-\x7e]+$/.test(plain) ? plain : character;
}

const invisible = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
