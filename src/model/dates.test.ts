import { expect, test } from 'vitest';
import { formatDate, formatDecided, formatSpan, monthsOfQuarter, startOfDay } from './dates.ts';

test.each([
	['2020-01-29', '29 January 2020'],
	['2020-03-31', '31 March 2020'],
	['2020-12-01', '1 December 2020'],
	['2020-02', 'February 2020'],
	['2017', '2017'],
])('the date %s reads "%s"', (date, words) => {
	expect(formatDate(date)).toBe(words);
});

test.each([
	['2018-05', '2018-11', 'May to November 2018'],
	['2017-12', '2018-01', 'December 2017 to January 2018'],
	['2018-05-01', '2018-05-03', '1 May 2018 to 3 May 2018'],
	['2017', '2018', '2017 to 2018'],
	['2018-05', undefined, 'May 2018'],
	['2018-05', '2018-05', 'May 2018'],
])('from %s until %s reads "%s"', (from, until, words) => {
	expect(formatSpan(from, until)).toBe(words);
});

test('a quarter reads as its months', () => {
	expect([1, 2, 3, 4].map(monthsOfQuarter)).toEqual(['January to March', 'April to June', 'July to September', 'October to December']);
});

test('a decision is dated by quarter, month or day, as exactly as it was published', () => {
	expect(['2020-q4', '2020-02', '2020-02-14'].map(formatDecided)).toEqual(['October to December 2020', 'February 2020', '14 February 2020']);
});

test('for machines a day begins at midnight, in universal time', () => {
	expect(startOfDay('2020-03-31')).toBe('2020-03-31T00:00:00Z');
});
