import { monthsOfQuarter } from './dates.ts';

/** The year and quarter that a folder name says: "2020-q1" -> { year: 2020, quarter: 1 }. */
export function quarterOf(id: string): { year: number; quarter: number; label: string; months: string } {
	const [year = '', quarter = ''] = id.split('-q');
	return {
		year: Number(year),
		quarter: Number(quarter),
		label: `${year} Q${quarter}`,
		months: `${monthsOfQuarter(Number(quarter))} ${year}`,
	};
}
