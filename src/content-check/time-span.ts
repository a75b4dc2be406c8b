import { isRealDay } from '../schemas/text.ts';

/** The first and the last day (ISO, inclusive) that a date of the content can mean. */
export interface TimeSpan {
	from: string;
	until: string;
}

/** "2020-q1", "2020", "2020-02" or "2020-02-14" -> its days; undefined where it is no date, which the schema says. */
export function spanOf(date: unknown): TimeSpan | undefined {
	const text = String(date);
	const [, year, quarter] = /^(\d{4})-q([1-4])$/.exec(text) ?? [];
	if (quarter) return { from: `${year}-${month(Number(quarter) * 3 - 2)}-01`, until: `${year}-${month(Number(quarter) * 3)}-31` };
	if (isRealDay(text)) return { from: text, until: text };
	if (isRealDay(`${text}-01`)) return { from: `${text}-01`, until: `${text}-31` };
	return /^\d{4}$/.test(text) ? { from: `${text}-01-01`, until: `${text}-12-31` } : undefined;
}

function month(number: number): string {
	return String(number).padStart(2, '0');
}
