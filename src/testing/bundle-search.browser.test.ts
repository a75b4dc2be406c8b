import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judgedQueries } from '../bench/search-queries.ts';
import { launchBrowser } from '../outputs/browser.ts';
import { openUnpacked, placeOf } from './open-unpacked.ts';
import { numberIn, shownResults } from './search-page.ts';
import { folderName, unpackBundle } from './unpacked-bundle.ts';

let browser: Browser;
const folder = await unpackBundle('sample');
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const bail = 'editions/2017-q4/cases/bail-on-a-picket-line/index.html';
const belowFolder = (link = '') => decodeURIComponent(link).split(`${folderName}/`)[1];

test('judged queries of every kind are answered first by what answers them', async () => {
	const queries = judgedQueries('search-queries').filter(({ filters, answers }, place) => filters === '' && answers.length > 0 && place % 6 === 0);
	await using open = await openUnpacked(browser, folder, 'search/index.html');
	const missed: string[] = [];
	for (const { words, answers } of queries) {
		await open.page.goto(`${open.page.url().split('?')[0]}?q=${encodeURIComponent(words)}`);
		const first = belowFolder((await shownResults(open.page)).links[0])?.replace('index.html', '') ?? '';
		if (!answers.some((answer) => `/${first}`.startsWith(answer))) missed.push(`${words}: ${first}`);
	}
	expect(queries.length).toBeGreaterThan(12);
	expect({ missed, complaints: open.complaints, foreign: open.foreign }).toEqual({ missed: [], complaints: [], foreign: [] });
});

test('the box in the head of a page shows the first results and leads to all of them; a result marks the words on its page', async () => {
	await using open = await openUnpacked(browser, folder, 'topics/arrest/index.html');
	const { page } = open;
	await page.keyboard.press('Control+K');
	await page.keyboard.type('bail conditions');
	expect(belowFolder((await shownResults(page)).links[0])).toBe(bail);
	await page.keyboard.press('Enter');
	await page.waitForURL(/search\/index\.html\?q=bail\+conditions/);
	await shownResults(page);
	expect(await page.locator('[data-search-results] .excerpt mark').count()).toBeGreaterThan(2);
	await page.locator('[data-search-results] a').first().click();
	await page.locator('main mark').first().waitFor();
	expect(placeOf(page, folder)).toMatch(/bail-on-a-picket-line\/index\.html\?mark=/);
	await page.getByRole('button', { name: 'Clear the marks' }).click();
	expect(placeOf(page, folder)).toBe(bail);
	expect(open.complaints).toEqual([]);
});

test('a place in a page is a goal of its own', async () => {
	await using open = await openUnpacked(browser, folder, 'search/index.html?q=THRIVE&kind=glossary');
	await shownResults(open.page);
	await open.page.locator('[data-search-results] a').first().click();
	await open.page.waitForURL(/glossary/);
	expect(await open.page.locator(':target').innerText()).toContain('THRIVE');
});

test('filters narrow as their counts say, the address keeps them, and steps can be taken back', async () => {
	await using open = await openUnpacked(browser, folder, 'search/index.html');
	const { page } = open;
	await page.getByLabel('Search for').fill('police');
	const all = await shownResults(page);
	const said = Number(await page.locator('label:has(input[name=kind][value=case]) [data-count]').textContent());
	await page.locator('input[name=kind][value=case]').evaluate((box: HTMLInputElement) => box.click());
	const cases = await shownResults(page);
	expect(numberIn(cases.count)).toBe(said);
	expect(said).toBeLessThan(numberIn(all.count));
	expect(placeOf(page, folder)).toBe('search/index.html?q=police&kind=case');
	await page.goBack();
	await page.waitForFunction(() => document.querySelectorAll('[data-search-chosen] button').length === 0);
	expect((await shownResults(page)).count).toBe(all.count);
	expect(open.complaints).toEqual([]);
});

test('a mistyped word is put right and said so, with a way to search for it as it was typed', async () => {
	await using open = await openUnpacked(browser, folder, 'search/index.html?q=bial');
	const { match, notice, links } = await shownResults(open.page);
	expect({ match, notice, first: belowFolder(links[0]) }).toEqual({ match: 'corrected', notice: 'Showing results for bail. Search for bial instead.', first: bail });
	await open.page.getByRole('link', { name: 'bial' }).click();
	await open.page.waitForURL(/as-typed/);
	expect((await shownResults(open.page)).match).toBe('none');
	expect(open.complaints).toEqual([]);
});

test('what nothing answers is said, with topics to go on to', async () => {
	await using open = await openUnpacked(browser, folder, 'search/index.html?q=zzyzx');
	expect(await shownResults(open.page)).toMatchObject({ count: 'Nothing found for “zzyzx”', match: 'none', links: [] });
	await open.page.locator('[data-search-topics] a').first().click();
	await open.page.waitForURL(/topics/);
	expect(placeOf(open.page, folder)).toMatch(/^topics\/[a-z-]+\/index\.html$/);
	expect(open.complaints).toEqual([]);
});
