import { sightings, type Sighting } from './finding.ts';

const kind = 'disclosure/bank-account';

/** Sort code and account, IBAN, payment card. */
export function findBankAccounts(text: string): Sighting[] {
	return [
		...sightings(text, kind, /\bsort[ -]?code(?: (?:is|was|of|number))?[ :,(]{1,3}(?<value>\d{2}[ -]?\d{2}[ -]?\d{2}(?:[^\d.]{1,25}\d{7,8})?)(?!\d)/dgi),
		...sightings(text, kind, /\b(?:account|acct|a\/c|acc)\.?(?: (?:number|no\.?|num))?(?: (?:is|was|of|ending(?: in)?))?[ :#,(]{1,3}(?<value>\d{4} ?\d{3,4})(?!\d)/dgi),
		...sightings(text, kind, /(?<![\d/-])\d{2}-\d{2}-\d{2}[ ,/]{1,3}\d{8}(?!\d)/dg),
		...sightings(text, kind, /(?<![\p{L}\d])GB\d{2} ?[A-Z]{4}(?: ?\d){14}(?!\d)/dgiu),
		...sightings(text, kind, /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\d])/dgu, isIban),
		...sightings(text, kind, /(?<![\d./-]|\d )\d(?:[ -]?\d){12,18}(?![ -]?\d)/dg, isCard),
		...sightings(text, kind, /\b(?:card|debit card|credit card)(?: (?:number|no\.?|ending(?: in)?|details))(?: (?:is|was))?[ :]{1,2}(?<value>\d{4}(?:[ -]?\d{2,4}){0,4})(?!\d)/dgi),
	];
}

/** By the remainder of 97 that every IBAN leaves. */
function isIban(value: string): boolean {
	const bare = value.replaceAll(' ', '');
	const digits = [...(bare.slice(4) + bare.slice(0, 4))].map((character) => parseInt(character, 36).toString()).join('');
	return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** By Luhn's sum, which every card keeps and one number in ten by chance. */
function isCard(value: string): boolean {
	const digits = [...value.replace(/\D/g, '')].map(Number).reverse();
	if (digits.every((digit) => digit === digits[0])) return false;
	const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2), 0);
	return sum % 10 === 0;
}
