import { sightings, type Sighting } from './finding.ts';
import { rankAbbreviation, rankInWords } from './ranks.ts';
import { surnames } from './surnames.ts';

const kind = 'disclosure/collar-number';

/** A number that a force gives to one officer: "PC 4821", "collar number 4821", "4821 Smith". */
export function findCollarNumbers(text: string): Sighting[] {
	return [
		...sightings(text, kind, rankWithNumber, (_, { groups = {} }) => groups['words'] === undefined || !isYear(groups['number'] ?? '')),
		...sightings(text, kind, named),
		...sightings(text, kind, worn),
		...sightings(text, kind, tellsApart),
		...sightings(text, kind, /(?<![\p{L}\d/.,£-])(?<number>\d{3,5}) (?<name>\p{Lu}[\p{L}'-]+)(?! (?:Street|Road|Avenue|Lane|Close|Drive|Court|Way)\b)/dgu, (_, { groups = {} }) => surnames.has(groups['name'] ?? '') && !isYear(groups['number'] ?? '')),
		...sightings(text, kind, /(?<![\p{L}\d])(?<name>\p{Lu}[\p{L}'-]+),? \(?(?<number>\d{3,5})\)?(?![\d,./%]|\.\d| (?:Street|Road))/dgu, (_, { groups = {} }) => surnames.has(groups['name'] ?? '') && !isYear(groups['number'] ?? '')),
	];
}

const amount = String.raw`(?![\d/%]|[.,:]\d| ?(?:hours?|days?|weeks?|months?|years?|minutes?|times|officers|per cent|V\b|volts?|pounds|calls|complaints|cases|people|miles|candidates|posts|new\b))`;
const rankWithNumber = new RegExp(
	String.raw`(?<![\p{L}\d/])(?:${rankAbbreviation}[ #/-]{0,2}(?:(?:no|number|collar)\.? ?)?(?:[A-Z]{1,2})?(?<short>\d{2,6}(?:[A-Z]{1,2}(?![\p{L}]))?)|(?<words>${rankInWords}),? (?:(?:no|number)\.? |#)?\(?(?<number>\d{3,6}))${amount}`,
	'dgu',
);

const cue = String.raw`(?:collar|shoulder|warrant(?: card)?|badge|epaulett?e?s?|staff|payroll|personnel|employee|service|force|identification|police|ID|FIN|divisional|federation|duty)`;
const named = new RegExp(
	String.raw`(?<![\p{L}])(?:${cue}(?: (?:ID|identity|identification|membership))?,? (?:numbers?|no\.?|nos\.?|num|ref(?:erence)?|id|digits)|collar|shoulder|C/No\.?|warrant card|(?:payroll|personnel|employee|staff) id)(?: (?:is|was|of|are|were|began|showed|being|reads?))?[ :=#(,]{0,3}["']?(?<value>[A-Z]{0,3}[ -]?\d{2,8}[A-Z]{0,2})${amount}`,
	'dgiu',
);

const tellsApart = /\bnumbers? (?:\p{Ll}+ ){0,2}on (?:his|her|their|the|an?) (?:shoulders?|epaulett?es?|collar|uniform|helmet|tunic|warrant card|badge) (?:was|is|were|read|reads|showed|:)? ?(?<value>[A-Z]{0,2}\d{2,6})(?!\d)/dgiu;
const worn = /(?<![\p{L}\d/.,-])(?<value>\d{3,6}) (?:was |were |is )?(?:visible |displayed |shown |printed )?on (?:his|her|their|the|an?) (?:shoulders?|epaulett?es?|collar|uniform|helmet|warrant card)/dgiu;

function isYear(number: string): boolean {
	return /^(?:19|20)\d\d$/.test(number);
}
