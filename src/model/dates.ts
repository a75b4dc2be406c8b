/** Dates are ISO text in content and in the model; they become words here, in UTC and British English, and nowhere else. */

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** A year, month or day in words: "2020-01-29" -> "29 January 2020", "2020-01" -> "January 2020", "2017" -> "2017". */
export function formatDate(date: string): string {
	const [year = '', month, day] = date.split('-');
	if (!month) return year;
	const moment = utc(Number(year), Number(month), Number(day ?? 1));
	return (day ? dayFormat : monthFormat).format(moment);
}

/** A span in words: "May 2018 to November 2018" -> "May to November 2018". */
export function formatSpan(from: string, until?: string): string {
	if (!until || until === from) return formatDate(from);
	const sameYear = from.slice(0, 4) === until.slice(0, 4) && from.length === 7;
	return `${sameYear ? monthName.format(utc(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 1)) : formatDate(from)} to ${formatDate(until)}`;
}

/** The months of a quarter: 1 -> "January to March". */
export function monthsOfQuarter(quarter: number): string {
	const first = quarter * 3 - 2;
	return `${monthName.format(utc(2000, first, 1))} to ${monthName.format(utc(2000, first + 2, 1))}`;
}

/** A quarter, month or day in words, as outcomes give it: "2020-q1" -> "January to March 2020". */
export function formatDecided(decided: string): string {
	const quarter = /^(\d{4})-q([1-4])$/.exec(decided);
	return quarter ? `${monthsOfQuarter(Number(quarter[2]))} ${quarter[1]}` : formatDate(decided);
}

/** The moment a day begins, as Atom and sitemaps want it: "2020-03-31" -> "2020-03-31T00:00:00Z". */
export function startOfDay(date: string): string {
	return `${date}T00:00:00Z`;
}

/** A day as programs that want a Date take it, at its beginning in UTC. */
export function dayOf(date: string): Date {
	return utc(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** Whole calendar months from one month or day to a later one: "2018-11" and "2020-03-31" -> 16. */
export function monthsBetween(from: string, until: string): number {
	const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
	return monthOf(until) - monthOf(from);
}

function utc(year: number, month: number, day: number): Date {
	return new Date(Date.UTC(year, month - 1, day));
}
