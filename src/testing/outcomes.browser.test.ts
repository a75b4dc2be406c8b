import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test('without JavaScript every outcome is shown, and no field that would do nothing', async () => {
	await using open = await openPage(browser, 'sample', 'outcomes/', { javaScriptEnabled: false });
	expect(await rowsOf(open.page)).toBeGreaterThan(6);
	expect(await open.page.locator('main select:visible').count()).toBe(0);
});

test('a choice leaves only the outcomes that fit it, says how many, and stays in the address', async () => {
	await using open = await openPage(browser, 'sample', 'outcomes/');
	const { page } = open;
	const all = await rowsOf(page);
	const field = page.locator('outcome-filter select').first();
	const [value = ''] = await field.locator('option').evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? '').filter(Boolean));
	await field.selectOption(value);
	const left = await rowsOf(page);
	expect(left).toBeGreaterThan(0);
	expect(left).toBeLessThan(all);
	expect(await page.locator('outcome-filter [role=status]').textContent()).toBe(`${left} of ${all} outcomes`);
	await page.reload();
	expect(await rowsOf(page)).toBe(left);
	expect(await field.inputValue()).toBe(value);
});

test('a link to one outcome shows it', async () => {
	await using open = await openPage(browser, 'sample', 'outcomes/#outcome-2020-q1-drink-driving');
	expect(await open.page.locator('#outcome-2020-q1-drink-driving').isVisible()).toBe(true);
	expect(await open.page.locator(':target').textContent()).toContain('Final written warning');
});

function rowsOf(page: Page): Promise<number> {
	return page.locator('outcome-filter tbody tr:visible').count();
}
