import { filesOf, textsIn } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { errorAt, placesIn, type Problem } from '../problem.ts';
import { offsetOfPosition } from '../text-places.ts';

/**
 * Titles are drawn on share images, whose faces hold the letters of Europe's Latin alphabets and no others;
 * a test holds this list against src/assets/fonts. In running text a browser finds every letter elsewhere.
 */
export const shareLetters = /[ -~\u00A0-\u0130\u0134-\u0151\u0154-\u017F\u0218-\u021B\u1E80-\u1E85\u1E9E\u1EF2\u1EF3\u2009\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u2032\u2033\u2039\u203A\u2044\u20AC\u2122\u2191\u2193\u2212]/u;

/** Every letter of a title is in the faces of the share image. */
export function checkShareLetters(folder: ContentFolder): Problem[] {
	const titles = [
		...textsIn(filesOf(folder, 'edition', 'case', 'article', 'site'), ['title']),
		...textsIn(filesOf(folder, 'topics'), ['*', 'name']),
		...['force', 'department'].flatMap((key) => textsIn(filesOf(folder, 'site'), [key])),
	];
	return titles.flatMap(({ file, path, text }) => {
		// A letter and the marks that go with it are drawn as one.
		const missing = [...new Set(text.normalize('NFC').match(/\P{M}\p{M}*/gu) ?? [])].filter((letter) => ![...letter].every((sign) => shareLetters.test(sign) || /\s/.test(sign) || hidden.test(sign)));
		if (missing.length === 0) return [];
		const start = offsetOfPosition(file.text, file.positionOf(path));
		const found = file.text.indexOf([...(missing[0] ?? '')][0] ?? '', start);
		const position = found < 0 ? file.positionOf(path) : placesIn(file.text)(found);
		const names = missing.slice(0, 5).map((letter) => `"${letter}" (${[...letter].map(codeOf).join(' ')})`).join(', ');
		return [errorAt(file, position, 'schema/missing-letter', `${file.labelOf(path)}: ${names} cannot be drawn on the share image, which has the letters of Latin alphabets. Write the title without it; in the text below it may stand.`)];
	});
}

/** Told by the check of characters. */
const hidden = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD\u061C\u180E]/u;

function codeOf(sign: string): string {
	return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
