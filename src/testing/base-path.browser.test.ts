import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { addressOf, openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test('under a sub-path a reader goes from the front page to a case, and on to the next', async () => {
	await using open = await openPage(browser, 'kitchenSink', '');
	const { page } = open;
	await page.getByRole('link', { name: 'The only case of its edition' }).first().click();
	expect(page.url()).toBe(addressOf('kitchenSink', 'editions/2022-q3/cases/only-one/'));
	await page.goto(addressOf('kitchenSink', 'editions/2022-q1/cases/every-component/'));
	await page.locator('a[rel="next"]').click();
	expect(page.url()).toBe(addressOf('kitchenSink', 'editions/2022-q1/cases/markdown-in-md/'));
	expect(open.complaints).toEqual([]);
});

test('under a sub-path the search finds a page, and asks for nothing outside of it', async () => {
	await using open = await openPage(browser, 'kitchenSink', 'search/?q=yard');
	const result = open.page.locator('[data-search-state="done"] .title a').first();
	await result.waitFor();
	expect(await result.getAttribute('href')).toBe('/psd/news/editions/2022-q1/cases/every-component/');
	await result.click();
	await open.page.waitForURL(/every-component/);
	const picture = open.page.locator('.picture img');
	await picture.scrollIntoViewIfNeeded();
	expect(await picture.evaluate(async (image) => image instanceof HTMLImageElement && (await image.decode().then(() => image.naturalWidth > 0)))).toBe(true);
	const base = addressOf('kitchenSink', '');
	expect(open.requests.filter((address) => !address.startsWith(base))).toEqual([]);
	expect(open.requests.filter((address) => address.includes('/pagefind/')).length).toBeGreaterThan(3);
});

test('under a sub-path an earlier address of a case leads to its present one', async () => {
	await using open = await openPage(browser, 'kitchenSink', '404.html');
	await open.page.goto(addressOf('kitchenSink', 'editions/2022-q1/cases/the-first-name/'), { waitUntil: 'commit' });
	await open.page.waitForURL(addressOf('kitchenSink', 'editions/2022-q1/cases/every-component/'));
	expect(await open.page.locator('h1').textContent()).toMatch(/^Every component/);
});

test('an address that does not exist gets the site\'s own "not found", which leads back', async () => {
	await using open = await openPage(browser, 'kitchenSink', 'editions/1999-q1/');
	expect(await open.page.locator('h1').textContent()).toBe('This page does not exist');
	await open.page.getByRole('link', { name: 'The latest edition' }).click();
	expect(open.page.url()).toBe(addressOf('kitchenSink', ''));
});
