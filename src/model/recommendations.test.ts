import { expect, test } from 'vitest';
import { makeCase, makeEdition, makeLibrary } from '../testing/make.ts';
import { ledgerOf } from './recommendations.ts';

const editions = ['2020-q1', '2020-q2', '2020-q3'].map((id) => makeEdition(id));
const asked = { text: 'Write a policy.', addressee: 'The force', status: 'awaiting response' };

test('a recommendation and its later update lead to each other, and the last update says where it stands', () => {
	const { editions: made, cases } = makeLibrary({
		editions,
		cases: [makeCase('2020-q1/lost-log', { recommendations: [asked] }), makeCase('2020-q3/tells-more')],
		updates: [
			{ edition: '2020-q3', rows: [{ case: '2020-q1/lost-log', recommendation: 1, status: 'accepted', text: 'Written.', item: 'tells-more' }] },
			{ edition: '2020-q2', rows: [{ case: '2020-q1/lost-log', recommendation: 1, status: 'rejected', text: 'No need.' }] },
		],
	});
	const [recommendation] = cases.find(({ name }) => name === 'lost-log')!.recommendations;
	expect(recommendation!.status).toBe('accepted');
	expect(recommendation!.updates.map(({ edition, text, item }) => [edition.id, text, item?.name])).toEqual([
		['2020-q2', 'No need.', undefined],
		['2020-q3', 'Written.', 'tells-more'],
	]);
	expect(made.map(({ id, updates }) => [id, updates.map((update) => update.recommendation === recommendation)])).toEqual([
		['2020-q3', [true]],
		['2020-q2', [true]],
		['2020-q1', []],
	]);
});

test('a recommendation is overdue when the newest edition came out after its day, whatever the clock says', () => {
	const due = (responseDue: string) => ({ ...asked, responseDue });
	const dates = ['2020-09-27', '2020-09-28', '2020-09-29'];
	const { cases } = makeLibrary({ editions, cases: [makeCase('2020-q1/a', { recommendations: [...dates.map(due), asked, { ...due('2020-01-01'), status: 'accepted' }] })] });
	expect(cases[0]!.recommendations.map(({ isOverdue }) => isOverdue)).toEqual([true, false, false, false, false]);
});

test('an edition names what was due before it and had not been answered when it came out', () => {
	const { editions: made } = makeLibrary({
		editions,
		cases: [makeCase('2020-q1/a', { recommendations: [{ ...asked, responseDue: '2020-05-01' }] })],
		updates: [{ edition: '2020-q3', rows: [{ case: '2020-q1/a', recommendation: 1, status: 'accepted', text: 'Late.' }] }],
	});
	expect(made.map(({ id, awaited, recommendedBefore }) => [id, awaited.length, recommendedBefore])).toEqual([
		['2020-q3', 0, 1],
		['2020-q2', 1, 1],
		['2020-q1', 0, 0],
	]);
});

test('the ledger begins with what is overdue and leaves out what nothing stands in', () => {
	const recommendations = [{ ...asked, status: 'rejected' }, asked, { ...asked, responseDue: '2020-02-01' }];
	const { cases } = makeLibrary({ editions, cases: [makeCase('2020-q1/a', { recommendations })] });
	const { count, parts } = ledgerOf(cases);
	expect(count).toBe(3);
	expect(parts.map(({ title, recommendations: own }) => [title, own.map(({ number }) => number)])).toEqual([
		['Overdue', [3]],
		['Awaiting response', [2]],
		['Rejected', [1]],
	]);
	expect(ledgerOf([])).toEqual({ count: 0, parts: [] });
});

test('an update of something that is withheld is passed over', () => {
	const { editions: made } = makeLibrary({ editions, updates: [{ edition: '2020-q2', rows: [{ case: '2020-q1/draft', recommendation: 1, text: 'Done.' }] }] });
	expect(made[1]!.updates).toEqual([]);
});
