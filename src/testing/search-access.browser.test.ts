import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { openPage, type ServedSite } from './open-page.ts';
import { numberIn, shownResults } from './search-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test.each<{ site: ServedSite; words: string }>([
	{ site: 'sample', words: 'police' },
	{ site: 'kitchenSink', words: 'policy' },
])('a filter of $site is chosen by keys alone, and gives as many results as it said', async ({ site, words }) => {
	await using open = await openPage(browser, site, `search/?q=${words}`, { viewport: { width: 1280, height: 900 } });
	const { page } = open;
	const before = await shownResults(page);
	const box = page.locator('input[name="kind"]:not(:disabled)').first();
	const count = Number(await box.locator('xpath=ancestor::label').locator('[data-count]').innerText());
	await page.getByLabel('Search for').focus();
	for (let presses = 0; presses < 40 && !(await box.evaluate((element) => element === document.activeElement)); presses++) await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await page.locator('[data-search-chosen] button').waitFor();
	const after = await shownResults(page);
	expect(await box.isChecked()).toBe(true);
	expect(numberIn(after.count)).toBe(count);
	expect(numberIn(after.count)).toBeLessThanOrEqual(numberIn(before.count));
	expect(open.complaints).toEqual([]);
});

test('at 400 % zoom the search, its filters and its results fit the width, and nothing is cut off', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=police&kind=case', { viewport: { width: 320, height: 640 } });
	const { page } = open;
	await shownResults(page);
	const filters = page.getByRole('button', { name: 'Filters' });
	expect(await filters.getAttribute('aria-expanded')).toBe('false');
	await filters.press('Enter');
	expect(await filters.getAttribute('aria-expanded')).toBe('true');
	expect(await page.locator('input[name="kind"]').first().isVisible()).toBe(true);
	const wide = await page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		const out = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => element.checkVisibility() && !element.closest('.visually-hidden') && element.getBoundingClientRect().right > width + 1);
		return { page: document.documentElement.scrollWidth - width, out: out.map((element) => element.outerHTML.slice(0, 80)) };
	});
	expect(wide).toEqual({ page: 0, out: [] });
});

test('with forced colours marks differ from the text around them, and what is chosen from what is not', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=bail&kind=case', { forcedColors: 'active' });
	const { page } = open;
	await shownResults(page);
	const mark = await page.locator('.excerpt mark').first().evaluate((element) => {
		const { backgroundColor, color, textDecorationLine, fontWeight } = getComputedStyle(element);
		const around = getComputedStyle(element.parentElement ?? element);
		return { differs: backgroundColor !== around.backgroundColor || color !== around.color || textDecorationLine !== 'none' || fontWeight !== around.fontWeight };
	});
	expect(mark).toEqual({ differs: true });
	expect(await page.locator('input[name="kind"][value="case"]').evaluate((box) => getComputedStyle(box).appearance)).not.toBe('none');
	const button = page.locator('[data-search-chosen] button').first();
	expect(await button.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
});
