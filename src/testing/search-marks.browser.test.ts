import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { openPage } from './open-page.ts';
import { shownResults } from './search-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test('a place inside a page opens at its heading with the words marked, and the marks can be cleared', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=solicitor');
	const { page } = open;
	const { links } = await shownResults(page);
	expect(links[0]).toBe('/editions/2017-q4/cases/bail-on-a-picket-line/');
	const place = page.locator('[data-search-results] .places a').first();
	const heading = (await place.getAttribute('href'))?.split('#')[1] ?? '';
	await place.click();
	await page.locator('main mark').first().waitFor();
	expect(new URL(page.url()).hash).toBe(`#${heading}`);
	expect(await page.locator(`[id="${heading}"]`).evaluate((target) => Math.abs(target.getBoundingClientRect().top) < innerHeight)).toBe(true);
	expect(new Set(await page.locator('main mark').evaluateAll((marks) => marks.map((mark) => mark.textContent?.toLowerCase())))).toEqual(new Set(['solicitor']));
	const before = await page.locator('main .item').innerText();
	await page.getByRole('button', { name: 'Clear the marks' }).click();
	expect(await page.locator('main mark').count()).toBe(0);
	expect(await page.locator('main .item').innerText()).toBe(before);
	expect(page.url()).not.toContain('mark=');
	expect(open.complaints).toEqual([]);
});

test('the address of a result is the page’s own, and comes back with the search by the browser’s way back', async () => {
	await using open = await openPage(browser, 'kitchenSink', 'search/?q=policy');
	const { page } = open;
	const { links } = await shownResults(page);
	expect(links.filter((link) => link.includes('?'))).toEqual([]);
	await page.locator('[data-search-results] a').first().click();
	await page.locator('main mark').first().waitFor();
	await page.goBack();
	expect((await shownResults(page)).links).toEqual(links);
});
