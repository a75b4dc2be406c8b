import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../outputs/browser.ts';
import { openUnpacked } from './open-unpacked.ts';
import { unpackBundle } from './unpacked-bundle.ts';

let browser: Browser;
const folder = await unpackBundle('sample');
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test('where not all was unpacked, search says so and leads on, and the rest works', async () => {
	rmSync(join(folder, 'search-data'), { recursive: true });
	await using open = await openUnpacked(browser, folder, 'search/index.html?q=bail');
	await open.page.locator('[data-search-results][data-search-state="error"]').waitFor({ state: 'attached' });
	expect(await open.page.locator('[data-search-unavailable]').innerText()).toBe('Search is not available in this folder, since not all of the archive was unpacked into it. Browse by topic or by year instead.');
	await open.page.locator('[data-search-unavailable] a').first().click();
	await open.page.waitForURL(/topics\/index\.html/);
});

test('a sheet that is not there leaves a link in its pack, and not a hole', async () => {
	await using open = await openUnpacked(browser, folder, 'briefing/index.html?sheets=2019-q1/cases/not-there,2017-q4/cases/left-in-the-park');
	await open.page.locator('[data-pack-sheets] article').waitFor();
	expect(await open.page.locator('[data-pack-sheets] > p').innerText()).toBe('2019-q1/cases/not-there could not be brought into this pack. Open it and print it by itself.');
});

test('no address makes a page run a script that is not of its archive', async () => {
	await using open = await openUnpacked(browser, folder, 'briefing/index.html?sheets=../../../elsewhere,https://elsewhere.example/a');
	const asked = await open.page.evaluate(() => [...document.scripts].map(({ src }) => src));
	expect(asked).toHaveLength(1);
	const refused = await open.page.evaluate(() => {
		try {
			Object.assign(document.createElement('script'), { src: 'file:///elsewhere/a.js' });
			return 'taken';
		} catch (error) {
			return String(error);
		}
	});
	expect(refused).toContain('TrustedScriptURL');
	expect(open.foreign).toEqual([]);
});

test('without script every page can be read, and the quiz answers', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await using open = await openUnpacked(browser, folder, 'index.html');
	await page.goto(new URL('editions/2020-q1/index.html', open.page.url()).href);
	await page.locator('quiz-question summary').click();
	expect(await page.locator('quiz-question details').innerText()).toContain('It is rare that anyone was at fault');
	await page.goto(new URL('search/index.html', open.page.url()).href);
	expect(await page.locator('noscript').first().innerText()).toContain('Searching needs JavaScript');
	await context.close();
});
