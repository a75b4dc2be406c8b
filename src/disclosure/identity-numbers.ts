import { sightings, type Sighting } from './finding.ts';

/** National Insurance, NHS, passport and driving licence numbers. */
export function findIdentityNumbers(text: string): Sighting[] {
	return [
		...sightings(text, 'disclosure/driving-licence', /(?<![\p{L}\d])[A-Z9]{5}[ -]?\d{6}[ -]?[A-Z9]{2}[A-Z\d]{1,3}(?: ?\d{2})?(?![\p{L}\d])/dgu),
		...sightings(text, 'disclosure/driving-licence', licence),
		...sightings(text, 'disclosure/national-insurance', /(?<![\p{L}\d])[A-Z]{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?[A-D](?![\p{L}\d])/dgiu),
		...sightings(text, 'disclosure/national-insurance', insurance),
		...sightings(text, 'disclosure/nhs-number', health),
		...sightings(text, 'disclosure/nhs-number', /(?<![\w/.-]|\d )\d{3}[ -]\d{3}[ -]\d{4}(?![ -]?\d|\w)/dg, hasCheckDigit),
		...sightings(text, 'disclosure/passport', passport),
	];
}

const licence = cued(String.raw`(?:driving|driver'?s?) licen[cs]e`, String.raw`(?=[A-Z\d ]*\d{5})[A-Z\d][A-Z\d ]{6,18}[A-Z\d]`);
const insurance = cued('(?:National Insurance|NI|NINO)', String.raw`[A-Z]{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}(?:[ .-]?[A-Z])?`);
const health = cued('(?:NHS|patient|hospital)', String.raw`\d{3}[ -]?\d{3}[ -]?\d{4}`);
const passport = cued('passport', String.raw`(?:[A-Z]{1,2} ?\d{6,8}|\d{3} ?\d{3} ?\d{3}|\d{8,9})`);

/** A number after the word for it: "passport number: 123456789" */
function cued(word: string, value: string): RegExp {
	return new RegExp(String.raw`(?<![\p{L}])${word}(?:,? (?:number|no\.?|num|ref(?:erence)?|ID|card|details))*(?: \([^)]{1,12}\))?(?: (?:is|was|as|of|in the name of))?[ :=#,(]{1,3}(?<value>${value})(?![\p{L}\d])`, 'dgiu');
}

/** The tenth digit of an NHS number, by modulus 11 of the nine before it. */
function hasCheckDigit(value: string): boolean {
	const digits = [...value.replace(/\D/g, '')].map(Number);
	const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
	const check = (11 - (sum % 11)) % 11;
	return check !== 10 && check === digits[9];
}
