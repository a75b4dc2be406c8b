import { expect, test } from 'vitest';
import { describe, masked } from './describe.ts';
import { searchText } from './search-text.ts';
import { disclosureKinds } from './finding.ts';

const messagesFor = (text: string) => searchText(text).map(({ kind, value }) => `${kind} ${describe(kind, value)}`).join('\n');

test('a value is shown by its first and last character, and a short one by the first alone', () => {
	expect([masked('DS Karen Oldroyd'), masked('PC'), masked('07700 900123')]).toEqual(['"D…d"', '"P…"', '"0…3"']);
});

test('every kind has its sentence', () => {
	expect(disclosureKinds.map((kind) => `${kind} ${describe(kind, 'example')}`).join('\n')).toMatchInlineSnapshot(`
		"disclosure/named-officer "e…e" looks like an officer with their name. Write the rank or role without the name: "a sergeant", "the officer".
		disclosure/named-person "e…e" looks like somebody's name. Say who they are in the case, not what they are called: "the caller", "her son".
		disclosure/collar-number "e…e" looks like an officer's collar, shoulder or warrant number. Delete the number; write the rank or role alone.
		disclosure/date-of-birth "e…e" looks like a date of birth. Write "a child" or "in her thirties", if the age matters at all.
		disclosure/phone-number "e…e" looks like a telephone number. Delete it; readers have the contact in site.yaml.
		disclosure/email "e…e" looks like an e-mail address. Delete it; readers have the contact in site.yaml.
		disclosure/vehicle-registration "e…e" looks like a vehicle registration. Write "the car" or "a van".
		disclosure/national-insurance "e…e" looks like a National Insurance number. Delete it.
		disclosure/postcode "e…e" looks like a postcode. Write "at her home", or name the county.
		disclosure/address "e…e" looks like the address of a house or flat. Write "at her home" or "at an address in the county".
		disclosure/street "e…e" looks like the name of a street. Where someone lives there, write "at her home" or "in the town".
		disclosure/case-number "e…e" looks like a crime, incident, custody or case number. Delete it; only a public reference of the regulator may stand.
		disclosure/nhs-number "e…e" looks like an NHS number. Delete it.
		disclosure/passport "e…e" looks like a passport number. Delete it.
		disclosure/driving-licence "e…e" looks like a driving licence number. Delete it.
		disclosure/bank-account "e…e" looks like a bank account or a payment card. Delete it.
		disclosure/map-place "e…e" looks like a point on the map. Delete it, or name the county.
		disclosure/social-media "e…e" looks like an account on social media. Write "a social media account".
		disclosure/network-address "e…e" looks like the address or number of a device. Delete it.
		disclosure/image-metadata "e…e" looks like a note hidden in the picture. Save the picture again without its properties (in Windows: Properties, Details, Remove Properties)."
	`);
});

test('finds what is written with the signs of Word, over two lines, or with invisible letters in it', () => {
	expect(messagesFor('He rang 07700\u00a0900\u2011123. It was Sergeant\nOldroyd. The car was AB\u200b12 CDE.')).toMatchInlineSnapshot(`
		"disclosure/phone-number "0…3" looks like a telephone number. Delete it; readers have the contact in site.yaml.
		disclosure/named-officer "S…d" looks like an officer with their name. Write the rank or role without the name: "a sergeant", "the officer".
		disclosure/vehicle-registration "A…E" looks like a vehicle registration. Write "the car" or "a van"."
	`);
});

test('the place of a value is that of the text as it was given', () => {
	const text = '\u200b🚓… “DS Oldroyd”';
	expect(searchText(text).map(({ start, end }) => text.slice(start, end))).toEqual(['DS Oldroyd']);
});
