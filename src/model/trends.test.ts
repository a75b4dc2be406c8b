import { expect, test } from 'vitest';
import { makeCase, makeEdition, makeLibrary, makeOutcome, makeSite } from '../testing/make.ts';
import { timeToLearning } from './time-to-learning.ts';
import { outcomesOverTime, standardsBreached } from './trends.ts';

const dismissed = { finding: 'gross misconduct', outcome: 'dismissal without notice' };

function oldestFirst(rows: Record<string, Record<string, unknown>[]>, cases: Parameters<typeof makeCase>[] = []) {
	const outcomes = Object.entries(rows).map(([edition, own]) => ({ edition, rows: own.map((fields, index) => makeOutcome({ id: `row-${index}`, ...fields })) }));
	const { editions } = makeLibrary({ site: makeSite(), editions: Object.keys(rows).map((id) => makeEdition(id)), outcomes, cases: cases.map((each) => makeCase(...each)) });
	return [...editions].reverse();
}

test('outcomes over time: a bar an edition, the gravest part first, as long as it has outcomes of our own', () => {
	const trend = outcomesOverTime(oldestFirst({ '2020-q1': [dismissed, dismissed, {}, { force: 'Other Police' }], '2020-q2': [], '2020-q3': [{}] }), 0);
	expect(trend.rows.map(({ label, text }) => `${label}: ${text}`)).toEqual(['2020 Q1: 3', '2020 Q2: 0', '2020 Q3: 1']);
	expect(trend.rows[0]!.parts).toEqual([{ from: 0, to: 2 / 3, look: 3 }, { from: 2 / 3, to: 1, look: 1 }]);
	expect(trend.numbers).toEqual({
		head: ['Edition', 'Dismissal without notice', 'Written warning', 'All'],
		rows: [{ label: '2020 Q1', cells: ['2', '1', '3'] }, { label: '2020 Q2', cells: ['0', '0', '0'] }, { label: '2020 Q3', cells: ['0', '1', '1'] }],
	});
});

test('few editions are said to show no trend; of many, the latest are compared with those before', () => {
	const few = outcomesOverTime(oldestFirst({ '2020-q1': [{}, {}], '2020-q2': [{}] }), 0);
	expect(few.finding).toBe('Outcomes of our own stand in all 2 editions, the most in 2020 Q1 (2). So few editions show no trend: read the outcomes one by one.');
	const ids = [2018, 2019].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-q${quarter}`));
	const many = outcomesOverTime(oldestFirst(Object.fromEntries(ids.map((id, index) => [id, Array.from({ length: index + 1 }, () => ({}))]))), 0);
	expect(many.finding).toBe('Outcomes of our own stand in all 8 editions, the most in 2019 Q4 (8). The latest four editions have 26, the four before them 10.');
	const alone = outcomesOverTime(oldestFirst({ '2020-q1': [{}, {}], '2020-q2': [] }), 0);
	expect(alone.finding).toBe('Outcomes of our own stand in 1 of 2 editions: 2020 Q1 (2). One edition shows no trend: read the outcomes one by one.');
	expect(outcomesOverTime(oldestFirst({ '2020-q1': [] }), 0).finding).toBe('No edition has an outcome of our own.');
});

test('small counts are drawn and written as bands', () => {
	const [row] = outcomesOverTime(oldestFirst({ '2020-q1': [dismissed] }), 5).rows;
	expect(row).toMatchObject({ text: 'fewer than 5', parts: [{ look: 'band' }] });
});

test('no edition and no standard is called the first where equal counts or bands do not tell', () => {
	const equal = { '2020-q1': [{ standards: ['Use of Force'] }], '2020-q2': [{ standards: ['Confidentiality'] }] };
	expect(outcomesOverTime(oldestFirst(equal), 0).finding).toBe('Outcomes of our own stand in all 2 editions. So few editions show no trend: read the outcomes one by one.');
	expect(standardsBreached(oldestFirst(equal), 0).finding).toBe('Breaches of 2 standards were found, none of them clearly more often than all others. An outcome can breach several.');
	const banded = standardsBreached(oldestFirst({ '2020-q1': [{ standards: ['Use of Force'] }, { standards: ['Use of Force'] }, { standards: ['Confidentiality'] }] }), 5);
	expect(banded.finding).toContain('none of them clearly');
});

test('standards breached: the most frequent first, an outcome counted under each that it breached', () => {
	const trend = standardsBreached(oldestFirst({ '2020-q1': [{ standards: ['Confidentiality', 'Use of Force'] }, { standards: ['Confidentiality'] }] }), 0);
	expect(trend.rows.map(({ label, text }) => `${label}: ${text}`)).toEqual(['Confidentiality: 2', 'Use of Force: 1']);
	expect(trend.finding).toBe('The standard most often breached is Confidentiality (2). An outcome can breach several.');
	expect(standardsBreached(oldestFirst({ '2020-q1': [{}] }), 0)).toMatchObject({ rows: [], finding: 'No outcome of our own says yet which standard was breached.' });
});

test('time to learning: in months, from the end of what happened, for cases that say it to the month', () => {
	const cases: Parameters<typeof makeCase>[] = [
		['2020-q1/long', { happened: { from: '2018-05', until: '2018-11' } }],
		['2020-q1/short', { happened: { from: '2020-01-20' } }],
		['2020-q1/some-year', { happened: { from: '2017' } }],
		['2020-q1/unknown', {}],
	];
	const trend = timeToLearning(oldestFirst({ '2020-q1': [], '2020-q2': [] }, cases));
	expect(trend.numbers.rows).toEqual([{ label: '2020 Q1', cells: ['2', '2', '2', '16'] }]);
	expect(trend.rows).toMatchObject([{ text: '2 to 16 months', parts: [{ from: 0, to: 2 / 16, look: 2 }, { from: 2 / 16, to: 1, look: 0 }] }]);
	expect(trend.finding).toBe('In the 2 cases whose dates are known, 2 to 16 months passed. So few show no trend.');
});
