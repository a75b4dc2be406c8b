import { quoted } from './wording.ts';

/**
 * The sentence for a date that is none, or undefined where the schema did not ask for a date.
 * It never offers a corrected date: 05/01/2026 is the fifth of January to one and the first of May to another.
 */
export function wrongDate(input: unknown, wanted: string): string | undefined {
	const form = forms.find(({ asked }) => asked.test(wanted))?.form;
	if (!form) return undefined;
	const text = String(input);
	const [, year, month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	if (!year) return `${quoted(text)} is not a date as we write it. Write ${form}.${excelMadeIt(text) ? ` ${excelHint}` : ''}`;
	const name = months[Number(month) - 1];
	return name
		? `${Number(day)} ${name} ${year} does not exist. Write a day that the calendar has.`
		: `${quoted(text)} does not exist: there is no month ${month}. Write ${form}.`;
}

/** What Excel makes of 01/02 or 2020-02 in a column that is not set to Text: 01-Feb, Feb-20, 43862. */
export function excelMadeIt(text: string): boolean {
	return /^(?:\d{1,2}-[A-Z][a-z]{2}(?:-\d{2,4})?|[A-Z][a-z]{2}-\d{2,4}|[34]\d{4}|\d[.,]?\d*E\+\d+|#(?:NAME|REF|VALUE|DIV\/0|N\/A)[?!]?|#{3,})$/.test(text);
}

export const excelHint = 'Excel changes such values: set the column to Text, and type it again.';

/** The schemas' own words, in schemas/text.ts and schemas/outcomes.ts, with ours for them. */
const forms = [
	{ asked: /real day/, form: 'the date as year-month-day, such as 2020-03-31' },
	{ asked: /a year, a month or a day/, form: 'a year, a month or a day: 2017, 2020-01 or 2020-01-29' },
	{ asked: /a quarter, a month or a day/, form: 'a quarter, a month or a day: 2020-q1, 2020-02 or 2020-02-14' },
];

const months = 'January February March April May June July August September October November December'.split(' ');
