import { sightings, type Sighting } from './finding.ts';

const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;

/** A full day, as a part of a pattern with the flag i: 04/07/1998, 4.7.98, 4 July 1998, July 4th, 1998, 1998-07-04. */
export const fullDate = String.raw`(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:\d{4}|\d{2})|\d{4}[-/.]\d{2}[-/.]\d{2}|${day}[ -]?(?:of )?${month}\.?,?[ -]?(?:\d{4}|'?\d{2})|${month} ${day},? \d{4})`;
const shortDate = String.raw`(?:${day} (?:of )?${month}|${month} ${day}|\d{1,2}/\d{1,2})`;

const cue = String.raw`(?:d\.? ?o\.? ?b\.?|dates? of birth|birth ?dates?|birthday|born|b\.)`;

/** A day with a word of birth, or with an age: "DOB 04/07/1998", "born on 4 July 1998", "aged 26 (04/07/1998)". */
export function findDatesOfBirth(text: string): Sighting[] {
	return [withCue, toldApart, compact, withAge, afterwards].flatMap((pattern) => sightings(text, 'disclosure/date-of-birth', pattern));
}

const withCue = new RegExp(String.raw`(?<![\p{L}\d])${cue}(?:[ :=(,-]|\b(?:is|was|as|on|the|in|at|given|recorded|falls|his|her|their|of)\b|\p{L}+day\b){0,9}?[ :=(-]*(?<value>${fullDate}|${shortDate})(?![\d])`, 'dgiu');
const toldApart = new RegExp(String.raw`\b(?:dates? of birth|birthday|dob) (?:[\p{L}'-]+ ){1,7}?(?:was|is|as|being|of|to|reads?|:) ?(?<value>${fullDate})(?![\d])`, 'dgiu');
const compact = /(?<![\p{L}\d])(?:dob|d\.o\.b\.?|date of birth)[ :=-]*(?<value>\d{6}|\d{8})(?!\d)/dgiu;
const withAge = new RegExp(String.raw`\b(?:aged?|age:) ?\d{1,3},? ?[(,[-] ?(?:dob:? )?(?<value>${fullDate})`, 'dgiu');
const afterwards = new RegExp(String.raw`(?<![\d])(?<value>${fullDate})(?:,| is| was)? (?:\(?(?:his|her|their|the)? ?(?:DOB|date of birth|birthday)\b)`, 'dgiu');
