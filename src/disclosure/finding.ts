/** What in a text could lead to one person. The value is held in memory alone: no message and no file repeats it. */
export interface Sighting {
	kind: DisclosureKind;
	value: string;
	/** Where the value begins and ends in the text that was searched, in UTF-16 units. */
	start: number;
	end: number;
}

export type Detector = (text: string) => Sighting[];

export type DisclosureKind = (typeof disclosureKinds)[number];

export const disclosureKinds = [
	'disclosure/named-officer',
	'disclosure/named-person',
	'disclosure/collar-number',
	'disclosure/date-of-birth',
	'disclosure/phone-number',
	'disclosure/email',
	'disclosure/vehicle-registration',
	'disclosure/national-insurance',
	'disclosure/postcode',
	'disclosure/address',
	'disclosure/street',
	'disclosure/case-number',
	'disclosure/nhs-number',
	'disclosure/passport',
	'disclosure/driving-licence',
	'disclosure/bank-account',
	'disclosure/map-place',
	'disclosure/social-media',
	'disclosure/network-address',
	'disclosure/image-metadata',
] as const;

/**
 * Every match of a pattern, or of its group "value" where it has one.
 * @param pattern with the flags g and d.
 */
export function sightings(text: string, kind: DisclosureKind, pattern: RegExp, isOne: (value: string, match: RegExpExecArray) => boolean = () => true): Sighting[] {
	return matchesOf(text, pattern).flatMap((match) => {
		const [start, end] = match.indices?.groups?.['value'] ?? match.indices?.[0] ?? [match.index, match.index + match[0].length];
		const value = text.slice(start, end);
		return isOne(value, match) ? [{ kind, value, start, end }] : [];
	});
}

/**
 * Every match of a pattern with the flag g. As matchAll(), which makes the pattern anew for each text: that takes longer than
 * most texts do, which are short and hold nothing.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		found.push(match);
		if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
	}
	return found;
}

/** The words before a match, for cues: the last 50 characters of them, in small letters. */
export function before(text: string, start: number, length = 50): string {
	return text.slice(Math.max(0, start - length), start).toLowerCase();
}
