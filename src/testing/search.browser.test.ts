import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { openPage } from './open-page.ts';
import { numberIn, shownResults } from './search-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test.each([
	{ words: 'bail', address: '/editions/2017-q4/cases/bail-on-a-picket-line/' },
	{ words: 'THRIVE', address: '/editions/2017-q4/cases/request-for-assistance/' },
	{ words: 'abandoned 999', address: '/editions/2020-q3/cases/abandoned-999-calls/' },
])('a search for "$words" finds its case first, as one types', async ({ words, address }) => {
	await using open = await openPage(browser, 'sample', 'search/');
	await open.page.getByLabel('Search for').fill(words);
	const { count, links, match } = await shownResults(open.page);
	expect({ first: links[0], match }).toEqual({ first: address, match: 'exact' });
	expect(count).toContain(`“${words}”`);
	expect(open.complaints).toEqual([]);
});

test('values of one filter mean "or", filters mean "and", and the address keeps them as steps that can be taken back', async () => {
	await using open = await openPage(browser, 'sample', 'search/');
	const { page } = open;
	await page.getByLabel('Search for').fill('police');
	const all = await shownResults(page);
	const choose = async (name: string, value: string) => {
		await page.locator(`input[name="${name}"][value="${value}"]`).evaluate((box: HTMLInputElement) => box.click());
		return shownResults(page);
	};
	const cases = await choose('kind', 'case');
	const both = await choose('kind', 'article');
	const older = await choose('edition', '2017-q4');
	expect(numberIn(all.count)).toBeGreaterThan(numberIn(both.count));
	expect(numberIn(both.count)).toBeGreaterThan(numberIn(cases.count));
	expect(older.links.filter((link) => !link.startsWith('/editions/2017-q4/'))).toEqual([]);
	expect(new URL(page.url()).search).toBe('?q=police&kind=case&kind=article&edition=2017-q4');
	await page.goBack();
	await page.waitForFunction(() => document.querySelectorAll('[data-search-chosen] button').length === 2);
	expect((await shownResults(page)).count).toBe(both.count);
	await page.getByRole('button', { name: 'Do not narrow by Article' }).click();
	await page.waitForFunction(() => document.querySelectorAll('[data-search-chosen] button').length === 1);
	expect((await shownResults(page)).count).toBe(cases.count);
});

test('filters alone list what they leave, the newest first', async () => {
	await using open = await openPage(browser, 'sample', 'search/?kind=case');
	const { links, match } = await shownResults(open.page);
	expect(match).toBe('exact');
	expect(links[0]).toMatch(/2020-q3/);
	await using oldest = await openPage(browser, 'sample', 'search/?kind=case&sort=oldest');
	expect((await shownResults(oldest.page)).links[0]).toMatch(/2017-q4/);
});

test('an address with a search in it brings back the words, the filters and the results; labels do as well as values', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=children&topic=Safeguarding+children&edition=2017+Q4&sort=newest');
	const { page } = open;
	const { links } = await shownResults(page);
	expect(await page.getByLabel('Search for').inputValue()).toBe('children');
	expect(await page.getByLabel('Sort by').inputValue()).toBe('newest');
	expect(await page.locator('[data-search-chosen] button').allTextContents()).toEqual(['Safeguarding children', '2017 Q4']);
	expect(links[0]).toBe('/editions/2017-q4/cases/left-in-the-park/');
});

test('a result says from which edition it is, what kind of thing, and for whom', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=picket');
	await shownResults(open.page);
	expect(await open.page.locator('[data-search-results] .facts').first().textContent()).toMatch(/^Case · 2017 Q4 · for response/);
});

test('a mistyped word is put right and said so, with a way to search for it as it was typed', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=bial');
	const { page } = open;
	const corrected = await shownResults(page);
	expect({ match: corrected.match, first: corrected.links[0] }).toEqual({ match: 'corrected', first: '/editions/2017-q4/cases/bail-on-a-picket-line/' });
	expect(corrected.notice).toBe('Showing results for bail. Search for bial instead.');
	await page.getByRole('link', { name: 'bial' }).click();
	await page.waitForURL(/as-typed/);
	expect((await shownResults(page)).match).toBe('none');
});

test('where no page has all the words, those with most of them follow, and the page says so', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=picket+line+zoology');
	const { match, notice, links } = await shownResults(open.page);
	expect({ match, notice, first: links[0] }).toEqual({
		match: 'partial',
		notice: 'No page has all these words; these have most. Nothing here mentions “zoology”.',
		first: '/editions/2017-q4/cases/bail-on-a-picket-line/',
	});
});

test('where one of two words is nowhere, the other is offered alone, put right', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=zoology+domestc');
	const { match, notice } = await shownResults(open.page);
	expect({ match, notice }).toEqual({ match: 'none', notice: 'Nothing here mentions “zoology”. Search for domestic alone.' });
	await open.page.getByRole('link', { name: 'domestic', exact: true }).click();
	await open.page.waitForURL(/q=domestic$/);
	expect((await shownResults(open.page)).match).toBe('exact');
});

test('words that are nowhere give nothing, with the nearest topics and the archive to go on to', async () => {
	await using open = await openPage(browser, 'kitchenSink', 'search/?q=zzyzx');
	const { count, match, links } = await shownResults(open.page);
	expect({ count, match, links }).toEqual({ count: 'Nothing found for “zzyzx”', match: 'none', links: [] });
	const ways = await open.page.locator('[data-search-nothing] a').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
	expect(ways.length).toBeGreaterThan(2);
	expect(ways.filter((way) => !/^\/psd\/news\/(topics|editions)\//.test(way ?? ''))).toEqual([]);
});

test('more than ten results come ten at a time, and the keyboard goes on with the first new one', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=police');
	const { page } = open;
	const { links } = await shownResults(page);
	expect(links.length).toBe(10);
	await page.getByRole('button', { name: /^Show 10 more of/ }).click();
	await page.locator('[data-search-results] > li').nth(10).waitFor();
	expect(await page.locator('[data-search-results] > li').nth(10).locator('a').first().evaluate((link) => link === document.activeElement)).toBe(true);
});
