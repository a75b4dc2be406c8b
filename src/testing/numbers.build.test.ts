import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { textOf } from './built-site.ts';
import { archives, expectToSay, pageOf, tableOf } from './recount.ts';

test('there is something to count', () => {
	expect(archives.map(({ editions, cases, texts }) => [editions.length, cases.length, texts.length])).toEqual([[4, 12, 16], [3, 4, 5]]);
});

test.each(archives)('$name: topics over the editions, and how often each came up', ({ site, editions, texts }) => {
	const topics: { id: string; name: string }[] = parse(readFileSync(join(site.contentDir, 'topics.yaml'), 'utf8'));
	const page = pageOf(site, 'topics/');
	const { rows } = tableOf(page, 'How many cases and articles');
	const cards = page.querySelectorAll('.topics > li').map(textOf);
	for (const { id, name } of topics) {
		const counts = [...editions].reverse().map(({ cases, articles }) => [...cases, ...articles].filter(({ topics: own }) => own.includes(id)).length);
		const all = texts.filter(({ topics: own }) => own.includes(id)).length;
		expect(rows.find(([topic]) => topic === name)?.slice(1).map((cell) => Number(cell.replace(/\D*none/, '0')))).toEqual(all > 0 ? counts : undefined);
		const inEditions = counts.filter((count) => count > 0).length;
		expect(cards.find((card) => card.startsWith(`${name} `))).toContain(all === 0 ? 'Nothing yet' : `${all} text${all === 1 ? '' : 's'} in ${inEditions} edition${inEditions === 1 ? '' : 's'}`);
	}
});

test.each(archives)('$name: editions count their cases, articles and outcomes', ({ site, editions, texts }) => {
	const page = pageOf(site, 'editions/');
	expect(textOf(page.querySelector('main'))).toContain(`${editions.length} editions, ${texts.length} cases and articles`);
	for (const { id, cases, articles, outcomes } of editions) {
		const row = page.querySelectorAll('article.row').find((each) => each.querySelector(`a[href="${site.base}editions/${id}/"]`));
		const counts = textOf(row?.querySelector('.counts')).replace('No cases and no articles', '');
		const said = (noun: string) => (new RegExp(`([\\w ]+?) ${noun}s?(?: ·|$)`).exec(counts)?.[1] ?? '0').trim();
		expect([said('case'), said('article')]).toEqual([String(cases.length), String(articles.length)]);
		expectToSay(site, said('outcome'), outcomes.length);
	}
});

test.each(archives)('$name: key questions, each of them once', ({ site, cases }) => {
	const asked = cases.flatMap(({ keyQuestions }) => [...keyQuestions.staff, ...keyQuestions.managers]);
	const page = pageOf(site, 'questions/');
	expect(textOf(page.querySelector('main'))).toContain(`${asked.length} questions that past cases leave us with`);
	expect(page.querySelectorAll('.questions li')).toHaveLength(asked.length);
});

test.each(archives)('$name: recommendations by where they stand, on the day of the newest edition', ({ site, editions, cases }) => {
	const updates = [...editions].reverse().flatMap((edition) => edition.updates);
	const newest = editions[0]?.heading.published ?? '';
	const standings = cases.flatMap(({ id, recommendations }) =>
		recommendations.map(({ status, responseDue = '9999' }, index) => {
			const now = updates.filter((update) => update.case === id && update.recommendation === index + 1 && update.status).at(-1)?.status ?? status;
			return now === 'awaiting response' && responseDue < newest ? 'overdue' : now;
		}),
	);
	expect(standings.length).toBeGreaterThan(1);
	const expected = ['overdue', 'awaiting response', 'accepted', 'rejected'].map((standing) => [standings.filter((each) => each === standing).length, standing]).filter(([count]) => count !== 0);
	expect(pageOf(site, 'recommendations/').querySelectorAll('.standing li').map(textOf)).toEqual(expected.map(([count, standing]) => `${count} ${standing}`));
});

test.each(archives)('$name: figures that are shown large are those of the file, but for what the quiz asks and what few people would be counted by', ({ site, editions }) => {
	const threshold = site.name === 'sample' ? 0 : 3;
	for (const { id, figures, asked } of editions) {
		const told = figures.filter(({ didYouKnow, id: figure, unit, value }) => didYouKnow && !asked.includes(figure) && (unit === '%' || value >= threshold));
		const shown = pageOf(site, `editions/${id}/`).querySelectorAll('figure.figure data').map(textOf);
		expect(shown).toEqual(told.map(({ value, unit }) => `${value.toLocaleString('en-GB')}${unit === '%' ? '%' : ''}`));
	}
});
