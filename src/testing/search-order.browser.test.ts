import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { openPage } from './open-page.ts';
import { shownResults } from './search-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test('an answer that comes after a newer question is never shown', async () => {
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	let stopped = 0;
	await using open = await openPage(browser, 'sample', 'search/?q=ambulance', {
		// The first texts that are asked for wait until the newer search has been answered.
		prepare: (page) => page.route('**/pagefind/fragment/**', async (route) => {
			if (stopped++ < 3) await held;
			await route.continue();
		}),
	});
	const { page } = open;
	await expect.poll(() => stopped).toBeGreaterThanOrEqual(3);
	await page.getByLabel('Search for').fill('bail on a picket line');
	const newer = await shownResults(page);
	expect(newer.links[0]).toBe('/editions/2017-q4/cases/bail-on-a-picket-line/');
	const seen = await page.evaluate(() => {
		const list = document.querySelector('[data-search-results]')!;
		const texts: string[] = [];
		new MutationObserver(() => texts.push(list.textContent ?? '')).observe(list, { childList: true });
		Object.assign(window, { seen: texts });
		return list.textContent;
	});
	release();
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(300);
	expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([]);
	expect(await page.locator('[data-search-results]').textContent()).toBe(seen);
});

test('a case, an article or a key question goes into the briefing pack from the results, and the pack stays as one searches on', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=early+morning+arrest');
	const { page } = open;
	await shownResults(page);
	await page.getByRole('button', { name: 'Add to pack: Planning an early arrest? Plan for getting dressed' }).click();
	expect(new URL(page.url()).search).toBe('?q=early+morning+arrest&sheets=2020-q1/cases/early-morning-arrest');
	expect(await page.locator('pack-bar').innerText()).toContain('1 sheet');
	await page.getByLabel('Search for').fill('recorded call');
	await page.getByLabel('Search for').press('Enter');
	await page.getByRole('button', { name: /^Add to pack: You may be on the record/ }).click();
	await expect.poll(() => new URL(page.url()).search).toBe('?q=recorded+call&sheets=2020-q1/cases/early-morning-arrest,2020-q1/articles/being-recorded');
	await page.getByRole('link', { name: 'Open the pack' }).click();
	await page.locator('[data-pack-list] > li').nth(1).waitFor();
	expect(open.complaints).toEqual([]);
});

test('without the list of English words a mistyped word is put right all the same', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=bial', { prepare: (page) => page.route('**/english.pf_meta', (route) => route.fulfill({ status: 404, body: 'Not found' })) });
	const { match, notice, links } = await shownResults(open.page);
	expect({ match, notice, first: links[0] }).toEqual({ match: 'corrected', notice: 'Showing results for bail. Search for bial instead.', first: '/editions/2017-q4/cases/bail-on-a-picket-line/' });
});
