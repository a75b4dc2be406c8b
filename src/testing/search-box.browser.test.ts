import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { openPage } from './open-page.ts';
import { shownResults } from './search-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test('nothing of the search is loaded before somebody turns to it', async () => {
	await using open = await openPage(browser, 'sample', 'topics/');
	expect(open.requests.filter((address) => /pagefind|archive-search/.test(address))).toEqual([]);
	await Promise.all([open.page.waitForRequest(/archive\.pf_meta/), open.page.keyboard.press('Control+k')]);
	expect(await open.page.locator('#masthead-search').evaluate((field) => field === document.activeElement)).toBe(true);
});

test('what is fetched ahead is what the search then uses: each file is asked for once', async () => {
	await using open = await openPage(browser, 'sample', 'topics/');
	await open.page.keyboard.press('Control+k');
	await open.page.keyboard.type('bail');
	await shownResults(open.page);
	const files = open.requests.flatMap((address) => /pagefind\/(.+?)(?:\?|$)/.exec(address)?.[1] ?? []);
	expect(files).toEqual([...new Set(files)]);
	expect(files).toEqual(expect.arrayContaining(['archive.pf_meta', 'pagefind-entry.json', 'pagefind.js', 'wasm.en-gb.pagefind']));
});

test('the box in the head of a page shows the first results and leads to all of them; Escape leaves it', async () => {
	await using open = await openPage(browser, 'kitchenSink', 'topics/');
	const { page } = open;
	await page.getByRole('link', { name: 'Editions' }).first().focus();
	await page.keyboard.press('Control+k');
	await page.keyboard.type('policy');
	await page.locator('[data-search-count]', { hasText: '“policy”' }).waitFor();
	const { links } = await shownResults(page);
	expect(links.length).toBeGreaterThan(0);
	expect(links.filter((link) => !link.startsWith('/psd/news/'))).toEqual([]);
	await page.keyboard.press('Escape');
	expect(await page.locator('[data-search-panel]').isVisible()).toBe(false);
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Editions');
	await page.keyboard.press('Control+k');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/psd\/news\/search\/\?q=policy$/);
	expect((await shownResults(page)).links.slice(0, links.length)).toEqual(links);
	expect(open.complaints).toEqual([]);
});

test('the number of results is read out once one stops typing, and not at each letter', async () => {
	await using open = await openPage(browser, 'sample', 'search/');
	const { page } = open;
	await page.evaluate(() => {
		const said: string[] = [];
		Object.assign(window, { said });
		const region = document.querySelector('[data-search-status]')!;
		new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true, characterData: true, subtree: true });
	});
	await page.getByLabel('Search for').pressSequentially('custody', { delay: 130 });
	await page.waitForFunction(() => /custody/.test(document.querySelector('[data-search-status]')?.textContent ?? ''));
	expect(await page.evaluate(() => Reflect.get(window, 'said').length)).toBe(1);
	expect(await page.locator('[data-search-status]').getAttribute('role')).toBe('status');
});
