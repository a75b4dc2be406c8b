import { z } from 'astro/zod';
import { typeset } from './typography.ts';

/** Plain text, without markup. Editors type straight quotes, readers see curly ones: officer's -> officer’s. */
export const plainText = () => z.string().trim().min(1, 'must not be empty').refine(isLegible, 'must not have control characters or halves of characters in it. Type the text anew').overwrite(curly);

/** YAML reads "\u0007" and half a character, "\ud800", as what no page can show and no address can hold. */
function isLegible(text: string): boolean {
	return text.isWellFormed() && !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/.test(text);
}

function curly(text: string): string {
	return typeset(withoutInvisible(text));
}

/** Without the characters that have no width and no meaning in English; the content check warns of each. */
export function withoutInvisible(text: string): string {
	return text.replace(/[\u200B\u2060\uFEFF\u180E\u00AD]/g, '');
}

/** The name of an item: its file name without the ending, and so its address. */
export const itemName = () =>
	z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a file name without its ending: small letters, digits and hyphens');

/** A day in ISO form that the calendar knows: 2020-03-31. */
export const isoDate = () =>
	z.string().refine((text) => isRealDay(text), { message: 'must be a real day written year-month-day, such as 2020-03-31' });

/** A year, a month or a day, as exactly as the source gives it: 2017, 2020-01, 2020-01-29. */
export const partialDate = () =>
	z
		.union([z.int().min(1900).max(2100), z.string()])
		.transform(String)
		.refine((text) => /^\d{4}$/.test(text) || isRealDay(`${text}-01`) || isRealDay(text), {
			message: 'must be a year, a month or a day: 2017, 2020-01 or 2020-01-29',
		});

/** A telephone number, which becomes a link: "116 123", "+44 1234 567890". */
export const telephone = () => z.string().trim().regex(/^\+?\d[\d ()-]*$/, 'must be a telephone number as it is dialled, in digits and spaces: "116 123"');

/** An address on another site. */
export const webAddress = () => z.url({ protocol: /^https?$/, message: 'must be a full web address that begins with https://' });

export function isRealDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
