import type { DisclosureKind } from './finding.ts';

/** The sentence for an editor; it shows the value by its first and last character alone. */
export function describe(kind: DisclosureKind, value: string): string {
	const { looksLike, advice } = sentences[kind];
	return `${masked(value)} looks like ${looksLike}. ${advice}`;
}

/** Below every message. */
export const howToAllow = 'If it must stand, the head of Professional Standards can allow it: an entry under "allow" in edition.mdx.';

export function severityOf(kind: DisclosureKind): 'error' | 'warning' {
	return kind === 'disclosure/street' ? 'warning' : 'error';
}

/** DS Karen Oldroyd -> "D…d" */
export function masked(value: string): string {
	const characters = [...value.replace(/\s+/g, ' ').trim()];
	return `"${characters[0] ?? ''}…${characters.length > 2 ? (characters.at(-1) ?? '') : ''}"`;
}

const sentences: Record<DisclosureKind, { looksLike: string; advice: string }> = {
	'disclosure/named-officer': { looksLike: 'an officer with their name', advice: 'Write the rank or role without the name: "a sergeant", "the officer".' },
	'disclosure/named-person': { looksLike: "somebody's name", advice: 'Say who they are in the case, not what they are called: "the caller", "her son".' },
	'disclosure/collar-number': { looksLike: "an officer's collar, shoulder or warrant number", advice: 'Delete the number; write the rank or role alone.' },
	'disclosure/date-of-birth': { looksLike: 'a date of birth', advice: 'Write "a child" or "in her thirties", if the age matters at all.' },
	'disclosure/phone-number': { looksLike: 'a telephone number', advice: 'Delete it; readers have the contact in site.yaml.' },
	'disclosure/email': { looksLike: 'an e-mail address', advice: 'Delete it; readers have the contact in site.yaml.' },
	'disclosure/vehicle-registration': { looksLike: 'a vehicle registration', advice: 'Write "the car" or "a van".' },
	'disclosure/national-insurance': { looksLike: 'a National Insurance number', advice: 'Delete it.' },
	'disclosure/postcode': { looksLike: 'a postcode', advice: 'Write "at her home", or name the county.' },
	'disclosure/address': { looksLike: 'the address of a house or flat', advice: 'Write "at her home" or "at an address in the county".' },
	'disclosure/street': { looksLike: 'the name of a street', advice: 'Where someone lives there, write "at her home" or "in the town".' },
	'disclosure/case-number': { looksLike: 'a crime, incident, custody or case number', advice: 'Delete it; only a public reference of the regulator may stand.' },
	'disclosure/nhs-number': { looksLike: 'an NHS number', advice: 'Delete it.' },
	'disclosure/passport': { looksLike: 'a passport number', advice: 'Delete it.' },
	'disclosure/driving-licence': { looksLike: 'a driving licence number', advice: 'Delete it.' },
	'disclosure/bank-account': { looksLike: 'a bank account or a payment card', advice: 'Delete it.' },
	'disclosure/map-place': { looksLike: 'a point on the map', advice: 'Delete it, or name the county.' },
	'disclosure/social-media': { looksLike: 'an account on social media', advice: 'Write "a social media account".' },
	'disclosure/network-address': { looksLike: 'the address or number of a device', advice: 'Delete it.' },
	'disclosure/image-metadata': { looksLike: 'a note hidden in the picture', advice: 'Save the picture again without its properties (in Windows: Properties, Details, Remove Properties).' },
};
