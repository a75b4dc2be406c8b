import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { openPage } from './open-page.ts';
import { field, rows, said, shownIn } from './outcomes-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test('without JavaScript every outcome is shown, and no field that would do nothing', async () => {
	await using open = await openPage(browser, 'sample', 'outcomes/', { javaScriptEnabled: false });
	expect((await shownIn(open.page)).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
	expect(await open.page.locator('main select:visible').count()).toBe(0);
});

test.each(['year', 'finding', 'outcome', 'role'])('each %s leaves the outcomes that have it, says how many, and stays in the address', async (name) => {
	await using open = await openPage(browser, 'sample', 'outcomes/');
	const { page } = open;
	const values = await page.locator(`#filter-${name} option`).evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
	expect(values.slice(1).toSorted()).toEqual([...new Set(rows.flatMap((row) => row[name] ?? []))].toSorted());
	for (const value of values.slice(1)) {
		await page.locator(`#filter-${name}`).selectOption(value);
		const fitting = rows.filter((row) => row[name] === value).map(({ id }) => id);
		expect((await shownIn(page)).toSorted()).toEqual(fitting.toSorted());
		expect(await said(page)).toBe(fitting.length === rows.length ? `All ${rows.length} outcomes` : `${fitting.length} of ${rows.length} outcomes`);
		expect([...new URL(page.url()).searchParams]).toEqual([[name, value]]);
		await page.reload();
		expect(await page.locator(`#filter-${name}`).inputValue()).toBe(value);
		expect(await shownIn(page)).toHaveLength(fitting.length);
	}
});

test('a standard leaves the outcomes that breached it, among others or not', async () => {
	await using open = await openPage(browser, 'kitchenSink', 'outcomes/?standard=Orders+and+Instructions');
	expect(await shownIn(open.page)).toEqual(['outcome-2022-q1-lost-notebook']);
	await field(open.page, 'Standard').selectOption('Confidentiality');
	expect(await shownIn(open.page)).toEqual(['outcome-2022-q1-told-a-secret']);
	expect(await said(open.page)).toBe('1 of 3 outcomes');
});

test('choices narrow each other, and a sentence says where nothing is left', async () => {
	await using open = await openPage(browser, 'sample', 'outcomes/?year=2017&outcome=dismissal');
	expect(await shownIn(open.page)).toEqual([]);
	expect(await said(open.page)).toBe(`No outcome fits all of these choices, out of ${rows.length}`);
	expect(await open.page.locator('outcome-filter :is(h2, caption):visible').count()).toBe(0);
	await field(open.page, 'Outcome').selectOption('written warning');
	expect(await shownIn(open.page)).toEqual(['outcome-2017-q4-closed-log-rdo']);
});

test('a value that no outcome has, as in a mistyped address, leaves all', async () => {
	await using open = await openPage(browser, 'sample', 'outcomes/?year=1950&sort=upwards&nonsense=1');
	expect(await shownIn(open.page)).toHaveLength(rows.length);
	expect(await said(open.page)).toBe(`All ${rows.length} outcomes`);
});

test('a link to one outcome shows it', async () => {
	await using open = await openPage(browser, 'sample', 'outcomes/#outcome-2020-q1-drink-driving');
	expect(await open.page.locator('#outcome-2020-q1-drink-driving').isVisible()).toBe(true);
	expect(await open.page.locator(':target').textContent()).toContain('Final written warning');
});
