import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { openPage } from './open-page.ts';
import { field, rows, shownIn } from './outcomes-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test('the oldest edition first, the gravest outcome first, and back as it was', async () => {
	await using open = await openPage(browser, 'sample', 'outcomes/');
	const { page } = open;
	const before = await shownIn(page);
	await field(page, 'Order').selectOption('oldest');
	expect(await headingsOf(page)).toEqual(['2017 Q4', '2020 Q1', '2020 Q2']);
	await field(page, 'Order').selectOption('gravest');
	expect(await headingsOf(page)).toEqual(['Would have been dismissed', 'Dismissal', 'Final written warning', 'Written warning', 'Management action']);
	expect(await shownIn(page)).toHaveLength(rows.length);
	expect(await page.locator('#outcome-2017-q4-closed-log-rdo').innerText()).toContain('Reported in 2017 Q4');
	await field(page, 'Year').selectOption('2017');
	expect(await headingsOf(page)).toEqual(['Written warning']);
	expect([...new URL(page.url()).searchParams]).toEqual([['year', '2017'], ['sort', 'gravest']]);
	await field(page, 'Year').selectOption('');
	await field(page, 'Order').selectOption('');
	expect(await shownIn(page)).toEqual(before);
	expect(new URL(page.url()).search).toBe('');
});

test('whoever follows a link and comes back finds the choice as it was', async () => {
	await using open = await openPage(browser, 'sample', 'outcomes/');
	const { page } = open;
	await field(page, 'Finding').selectOption('gross misconduct');
	const chosen = await shownIn(page);
	await page.locator('outcome-filter h2:visible a').first().click();
	await page.waitForURL('**/editions/**');
	await page.goBack();
	expect(await field(page, 'Finding').inputValue()).toBe('gross misconduct');
	expect(await shownIn(page)).toEqual(chosen);
});

test('the keyboard alone narrows and orders, and the focus stays in its field', async () => {
	await using open = await openPage(browser, 'sample', 'outcomes/');
	const { page } = open;
	await field(page, 'Finding').focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^filter-(?:standard|sort)$/);
	await field(page, 'Order').focus();
	await page.keyboard.press('End');
	expect([...new URL(page.url()).searchParams.keys()]).toEqual(['finding', 'sort']);
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-sort');
	expect(await shownIn(page)).not.toHaveLength(rows.length);
});

function headingsOf(page: Page): Promise<string[]> {
	return page.locator('outcome-filter h2:visible').allInnerTexts();
}
