import { expect, test } from 'vitest';
import { textOf } from './built-site.ts';
import { archives, expectToSay, pageOf, tableOf } from './recount.ts';

test.each(archives)('$name: outcomes by kind and edition, and how many there are all told', ({ site, editions }) => {
	const page = pageOf(site, 'outcomes/');
	const own = editions.map(({ id, outcomes }) => ({ id, outcomes: outcomes.filter(({ force, appeal }) => force === undefined && appeal !== 'overturned') }));
	const { head, rows } = tableOf(page, 'How grave the outcomes were');
	expect(rows.map(([edition]) => edition)).toEqual(own.map(({ id }) => id.replace('-q', ' Q')).reverse());
	for (const [edition = '', ...cells] of rows) {
		const decided = own.find(({ id }) => id === edition.replace(' Q', '-q'))?.outcomes ?? [];
		for (const [index, cell] of cells.entries()) {
			const kind = head[index + 1]?.toLowerCase() ?? '';
			expectToSay(site, cell, kind === 'all' ? decided.length : decided.filter(({ outcome }) => isKind(kind, outcome)).length);
		}
	}
	const all = own.flatMap(({ outcomes }) => outcomes);
	expectToSay(site, textOf(page.querySelector('#overview')).replace(/ outcomes? of our own$/, ''), all.length);
	const bars = page.querySelectorAll('.bars li');
	expect(bars.length).toBeGreaterThan(1);
	for (const bar of bars) expectToSay(site, textOf(bar.querySelector('strong')), all.filter(({ outcome }) => isKind(textOf(bar.querySelector('.name')).toLowerCase(), outcome)).length);
	expect(page.querySelectorAll('outcome-filter tbody tr')).toHaveLength(editions.flatMap(({ outcomes }) => outcomes).length);
});

test.each(archives)('$name: standards breached', ({ site, editions }) => {
	const breached = editions.flatMap(({ outcomes }) => outcomes).filter(({ force }) => force === undefined).flatMap(({ standards }) => standards);
	const told = breached.length > 0 ? tableOf(pageOf(site, 'outcomes/'), 'Which standards').rows : [];
	expect(told.map(([standard]) => standard).sort()).toEqual([...new Set(breached)].sort());
	for (const [standard, count = ''] of told) expectToSay(site, count, breached.filter((each) => each === standard).length);
});

test.each(archives)('$name: months from what happened to the edition that tells of it', ({ site, editions }) => {
	const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
	const expected = [...editions].reverse().flatMap(({ id, heading, cases }) => {
		const months = cases.map(({ happened }) => happened?.until ?? happened?.from ?? '').filter((end) => end.length > 4).map((end) => monthsOf(heading.published) - monthsOf(end)).sort((a, b) => a - b);
		const middle = months[Math.ceil(months.length / 2) - 1];
		return months.length > 0 ? [[id.replace('-q', ' Q'), ...[months.length, months[0], middle, months.at(-1)].map(String)]] : [];
	});
	expect(expected.length).toBeGreaterThan(0);
	expect(tableOf(pageOf(site, 'outcomes/'), 'How long it took').rows).toEqual(expected);
});

/** The label of a column or a bar is the value itself, but for one. */
function isKind(label: string, outcome: string): boolean {
	return outcome === 'reflective practice' ? label === 'referral to the reflective practice review process' : label === outcome;
}
