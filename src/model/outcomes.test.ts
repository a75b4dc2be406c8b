import { expect, test } from 'vitest';
import { outcomes as vocabulary } from '../schemas/vocabulary.ts';
import { makeCase, makeEdition, makeLibrary, makeOutcome } from '../testing/make.ts';
import { countOutcomes, outcomeGroups, severityOf } from './outcomes.ts';

test('outcomes are grouped by what was found, the gravest first', () => {
	const rows = [undefined, 'no case to answer', 'not proven', 'misconduct', 'gross misconduct'].map((finding, index) => makeOutcome({ id: `row-${index}`, finding }));
	const { editions } = makeLibrary({ editions: [makeEdition('2020-q1')], outcomes: [{ edition: '2020-q1', rows }] });
	expect(editions[0]!.outcomes.map(({ group }) => group)).toEqual(['Other outcomes', 'Other outcomes', 'Other outcomes', 'Misconduct', 'Gross misconduct']);
	expect(outcomeGroups[0]).toBe('Gross misconduct');
});

test('a conviction stands with what a proceeding found, and by itself where none found anything', () => {
	const offences = [{ offence: 'driving with excess alcohol' }];
	const rows = [{ offences, finding: 'gross misconduct' }, { offences, finding: 'misconduct' }, { offences }, { sentence: 'a fine' }, {}].map((fields, index) => makeOutcome({ id: `row-${index}`, ...fields }));
	const { editions } = makeLibrary({ editions: [makeEdition('2020-q1')], outcomes: [{ edition: '2020-q1', rows }] });
	expect(editions[0]!.outcomes.map(({ group }) => group)).toEqual(['Gross misconduct', 'Misconduct', 'Criminal convictions', 'Criminal convictions', 'Other outcomes']);
});

test('outcomes are counted by kind, the gravest first, without those that nobody got', () => {
	const rows = ['written warning', 'would have been dismissed', 'written warning', 'no action'].map((outcome, index) => makeOutcome({ id: `row-${index}`, outcome }));
	const { editions } = makeLibrary({ editions: [makeEdition('2020-q1')], outcomes: [{ edition: '2020-q1', rows }] });
	const { kinds, total } = countOutcomes(editions[0]!.outcomes, 0);
	expect(kinds.map(({ outcome, count }) => [outcome.value, count.value])).toEqual([
		['would have been dismissed', 1],
		['written warning', 2],
		['no action', 1],
	]);
	expect(total.value).toBe(4);
	expect(countOutcomes([], 0)).toMatchObject({ kinds: [], total: { value: 0 } });
});

test('few outcomes of a kind are a band, and counts over editions give no edition away', () => {
	const rows = (warnings: number, dismissals: number) => [
		...Array.from({ length: warnings }, (_, index) => makeOutcome({ id: `warning-${index}` })),
		...Array.from({ length: dismissals }, (_, index) => makeOutcome({ id: `dismissal-${index}`, outcome: 'dismissal without notice', ...(index === 0 && { publishedBy: 'regulator' }) })),
	];
	const { editions } = makeLibrary({
		editions: [makeEdition('2020-q1'), makeEdition('2020-q2')],
		outcomes: [{ edition: '2020-q1', rows: rows(2, 1) }, { edition: '2020-q2', rows: rows(9, 3) }],
	});
	const texts = (each: typeof editions) => {
		const { kinds, total } = countOutcomes(each.flatMap(({ outcomes }) => outcomes), 5);
		return [...kinds.map(({ outcome, count }) => `${outcome.label}: ${count.text}`), `Total: ${total.text}`];
	};
	expect(editions.map((edition) => texts([edition]))).toEqual([
		['Dismissal without notice: 2 to 5', 'Written warning: 5 or more', 'Total: 12'],
		['Dismissal without notice: 1', 'Written warning: fewer than 5', 'Total: 2 to 5'],
	]);
	expect(texts(editions)).toEqual(['Dismissal without notice: 3 to 6', 'Written warning: 6 or more', 'Total: 14 to 17']);
});

test('no outcome is drawn as graver than one that the law holds to be graver', () => {
	const levels = vocabulary.map(({ value }) => severityOf(value));
	expect(levels).toEqual([0, 0, 0, 0, 1, 2, 2, 3, 3, 3]);
	expect(levels).toEqual(levels.toSorted());
});

test('a row belongs to a case of its own edition, or to one of another by its whole id', () => {
	const { editions, cases } = makeLibrary({
		editions: [makeEdition('2020-q1'), makeEdition('2020-q2')],
		cases: [makeCase('2020-q1/lost-log'), makeCase('2020-q2/lost-log')],
		outcomes: [{ edition: '2020-q2', rows: [makeOutcome({ id: 'own', case: 'lost-log' }), makeOutcome({ id: 'other', case: '2020-q1/lost-log' }), makeOutcome({ id: 'none' })] }],
	});
	expect(editions[0]!.outcomes.map(({ caseSummary }) => caseSummary?.id)).toEqual(['2020-q2/lost-log', '2020-q1/lost-log', undefined]);
	expect(cases.map(({ id, outcomeRows }) => [id, outcomeRows.map((row) => row.id)])).toEqual([
		['2020-q2/lost-log', ['own']],
		['2020-q1/lost-log', ['other']],
	]);
});

test('a row has an address of its own', () => {
	const { editions } = makeLibrary({ base: '/psd/news/', editions: [makeEdition('2020-q1')], outcomes: [{ edition: '2020-q1', rows: [makeOutcome({ id: 'drink-driving' })] }] });
	expect(editions[0]!.outcomes.map(({ url, anchor }) => [url, anchor])).toEqual([['/psd/news/outcomes/#outcome-2020-q1-drink-driving', 'outcome-2020-q1-drink-driving']]);
});
