import { sightings, type Sighting } from './finding.ts';

const kind = 'disclosure/case-number';

/** Numbers of crimes, incidents, custody records and files. A regulator's public reference (2019/127918) and a statute are none. */
export function findCaseNumbers(text: string): Sighting[] {
	return [...shapes.flatMap((pattern) => sightings(text, kind, pattern, isOurs)), ...sightings(text, kind, announced, isOurs), ...sightings(text, kind, bare, isOurs)];
}

const shapes = [
	// LC-20250101-0042, CAD/20250101/42
	/(?<![\p{L}\d])[A-Z]{2,5}[-/ ]?(?:19|20)\d{6}[-/ ]\d{1,6}(?!\d)/dgu,
	/(?<![\d/-])\d{1,6}-(?:19|20)\d{6}(?!\d)/dgu,
	// 04/12345/20, 04CC/12345/20, PD/12345/2020, 13A1/1234/20
	/(?<![\p{L}\d/])(?:\d{2}[A-Z\d]{0,3}|[A-Z]{1,4}\d?)\/\d{3,7}\/(?:20)?\d{2}(?![\d/])/dgu,
	/(?<![\p{L}\d/])[A-Z]{2,4}\/\d{2}\/\d{4,7}(?![\d/])/dgu,
	// 04CC1234520, 52SX0012320: the unique reference number of a case file
	/(?<![\p{L}\d])\d{2}[A-Z][A-Z\d]\d{7}(?!\d)/dgu,
	// PNC identity 20/123456X, criminal records office 123456/20X, prison number A1234BC
	/(?<![\p{L}\d/])(?:\d{2}|(?:19|20)\d{2})\/\d{4,7}[A-Z](?![\p{L}\d])/dgu,
	/(?<![\p{L}\d/])\d{4,6}\/\d{2}[A-Z](?![\p{L}\d])/dgu,
	/(?<![\p{L}\d/])[A-Z]\d{4}[A-Z]{2}(?![\p{L}\d])/dgu,
	// CO/1234/20, CAD 1234, LOG0123
	/(?<![\p{L}\d])(?:CAD|URN|OEL|CRIS|CHS|NSPIS|OCC|OCCURRENCE)[ :#-]{0,3}(?=[A-Z\d/-]*\d{2})[A-Z\d][A-Z\d/-]*/dgu,
];

const thing = String.raw`(?:crime|incident|custody|detention|log|case|occurrence|investigation|intelligence|exhibit|complaint|conduct|misconduct|PSD|file|records?|report|CAD|STORM|Storm|URN|Niche|Athena|Connect|job|event|offence|court|claim|prison(?:er)?|PNC(?: ?ID)?|CRO|hospital|patient|ticket|call|referral|domestic|nominal|tag|seal|property|safeguarding|stop(?: and)? search|inmate|our|your|the)`;
const number = String.raw`(?:reference(?: numbers?)?|ref(?:\.|s)?(?: no\.?)?|numbers?|nos?\.?|num|ID|URN)`;
const identifier = String.raw`(?<value>(?:[A-Z]{1,5}[-/ ]?)?\d[A-Z\d]*(?:[-/][A-Z\d]+)*)(?![,.]\d|%)`;

/** With a word that says what it is: "crime reference 04/12345/20", "log number 123", "custody record no. AB1234". */
const announced = new RegExp(String.raw`(?<![\p{L}])(?:(?<thing>${thing}(?: ${thing})?) )?(?:record |report |log |file )?(?<word>${number})(?: (?:is|was|of|are|as))?[ :#(]{1,3}(?=[A-Z\d/-]*\d{2}| ?[A-Z]{1,5} \d{2})${identifier}`, 'dgiu');

/** Without one, where the digits are too many for a count: "custody record 12345", "log 0123 of 4 May". */
const bare = new RegExp(String.raw`(?<![\p{L}-])(?:crime|incident|custody|custody record|detention log|incident log|crime report|occurrence|log|exhibit|complaint|case|file|record|STORM|job|PNCID|PNC ID|nominal)[ :#]{1,2}(?=[A-Z\d/-]*\d{3})(?!\d{3}(?![\d/-]| of \d| on \d|[.,;)]))${identifier}(?! (?:complaints|calls|cases|people|officers|times|days|hours|years|months|pages|files|records|incidents|victims))`, 'dgiu');

/** Not a public reference, a statutory instrument, a European case, a year, a day, or a number of another list. */
function isOurs(value: string, { index, input, groups = {} }: RegExpExecArray): boolean {
	if (groups['word'] !== undefined && groups['thing'] === undefined && /^n/i.test(groups['word'])) return false;
	if (/^(?:19|20)\d\d(?:\/\d{1,6})?$/.test(value) || /^C-\d{1,4}\/\d\d$/.test(value) || /^\d{1,2}[/-]\d{1,2}[/-](?:\d{2}|\d{4})$/.test(value)) return false;
	if (/^(?:19|20)\d\d-(?:q[1-4](?:\/.*)?|\d\d|\d\d-\d\d)$/i.test(value)) return false;
	const around = input.slice(Math.max(0, index - 30), index + value.length);
	return !/\b(?:telephone|phone|mobile|contact|account|page|house|flat|section|regulation|standard|figure|table|footnote|circular|charity|company|VAT) (?:reference |number |no\.? )?\S*$/i.test(around) && !/^\d{1,2}(?:st|nd|rd|th)$/i.test(value);
}
