import { findAddresses } from './addresses.ts';
import { findBankAccounts } from './bank-accounts.ts';
import { findCaseNumbers } from './case-numbers.ts';
import { findCollarNumbers } from './collar-numbers.ts';
import { findDatesOfBirth } from './dates-of-birth.ts';
import { findEmails } from './emails.ts';
import { evenText } from './even-text.ts';
import type { Detector, Sighting } from './finding.ts';
import { findIdentityNumbers } from './identity-numbers.ts';
import { findMapPlaces } from './map-places.ts';
import { findNamedOfficers } from './named-officers.ts';
import { findNamedPeople } from './named-people.ts';
import { findNetworkAddresses } from './network-addresses.ts';
import { findPhoneNumbers } from './phones.ts';
import { findSocialMedia } from './social-media.ts';
import { withDigits } from './spoken-numbers.ts';
import { findVehicles } from './vehicles.ts';

const digit = /\d/;

/** Surest first: where two see something in the same place, the earlier one names it. What a text cannot hold is not looked for. */
const detectors: readonly { find: Detector; needs?: RegExp }[] = [
	{ find: findEmails, needs: /@|[[({<] ?at|[_-]at[_-]|\bat [\w-]+(?: dot | ?\.)/i },
	{ find: findDatesOfBirth, needs: digit },
	{ find: findIdentityNumbers, needs: digit },
	{ find: findBankAccounts, needs: digit },
	{ find: findMapPlaces, needs: /\d|\/\/\/|words|w3w/i },
	{ find: findNetworkAddresses, needs: /\d|:/ },
	{ find: findNamedOfficers },
	{ find: findCollarNumbers, needs: digit },
	{ find: findAddresses },
	{ find: findPhoneNumbers, needs: digit },
	{ find: findCaseNumbers, needs: digit },
	{ find: findVehicles, needs: digit },
	{ find: findNamedPeople },
	{ find: findSocialMedia },
];

/** Everything in a text that could lead to one person, in the order of the text, each stretch of it once. */
export function findDisclosures(original: string): Sighting[] {
	const { text, originalOf } = withDigits(evenText(original));
	const kept: Sighting[] = [];
	for (const { find, needs } of detectors) {
		for (const found of needs && !needs.test(text) ? [] : find(text)) {
			if (kept.every(({ start, end }) => found.end <= start || end <= found.start)) kept.push(found);
		}
	}
	return kept.sort((a, b) => a.start - b.start).map(({ kind, start, end }) => {
		const [from, to] = [originalOf(start), originalOf(end - 1) + 1];
		return { kind, value: original.slice(from, to), start: from, end: to };
	});
}
