import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test.each([
	{ words: 'bail', address: '/editions/2017-q4/cases/bail-on-a-picket-line/' },
	{ words: 'THRIVE', address: '/editions/2017-q4/cases/request-for-assistance/' },
	{ words: 'abandoned 999', address: '/editions/2020-q3/cases/abandoned-999-calls/' },
])('a search for "$words" finds its case first', async ({ words, address }) => {
	await using open = await openPage(browser, 'sample', 'search/');
	await open.page.getByLabel('Search for').fill(words);
	const { status, links } = await results(open.page);
	expect(links[0]).toBe(address);
	expect(status).toContain(`“${words}”`);
	expect(open.complaints).toEqual([]);
});

test('a search is narrowed to an edition and to a topic', async () => {
	await using open = await openPage(browser, 'sample', 'search/');
	const { page } = open;
	await page.getByLabel('Search for').fill('police');
	const whole = await results(page);
	await page.getByLabel('Edition', { exact: true }).selectOption('2017 Q4');
	const inEdition = await results(page);
	await page.getByLabel('Topic', { exact: true }).selectOption('Domestic abuse');
	const onTopic = await results(page);
	expect(inEdition.links.length).toBeGreaterThan(1);
	expect(inEdition.links.filter((link) => !link.startsWith('/editions/2017-q4/'))).toEqual([]);
	expect(count(whole.status)).toBeGreaterThan(count(inEdition.status));
	expect(onTopic.links).toEqual(['/editions/2017-q4/cases/abuse-of-position/']);
	expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: 'police', edition: '2017 Q4', topic: 'Domestic abuse' });
});

test('filters alone list what they leave, without a word to search for', async () => {
	await using open = await openPage(browser, 'sample', 'search/');
	await open.page.getByLabel('Topic', { exact: true }).selectOption('Bail');
	expect((await results(open.page)).links).toEqual(['/editions/2017-q4/cases/bail-on-a-picket-line/']);
});

test('an address with a search in it brings back the words, the filters and the results', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=children&topic=Safeguarding+children&edition=2017+Q4');
	const { page } = open;
	const { links } = await results(page);
	expect(await page.getByLabel('Search for').inputValue()).toBe('children');
	expect(await page.getByLabel('Edition', { exact: true }).inputValue()).toBe('2017 Q4');
	expect(await page.getByLabel('Topic', { exact: true }).inputValue()).toBe('Safeguarding children');
	expect(links[0]).toBe('/editions/2017-q4/cases/left-in-the-park/');
});

test('a result says from which edition it is, and what kind of thing', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=picket');
	await results(open.page);
	expect(await open.page.locator('[data-search-results] .facts').first().textContent()).toBe('2017 Q4 · Case');
});

test('a search for words that are nowhere says that nothing was found', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=%22zzyzx%22');
	const { status, links } = await results(open.page);
	expect({ status, links }).toEqual({ status: 'Nothing found for “"zzyzx"”.', links: [] });
});

test('what a reader types is shown as text and never run', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D1%22%3E');
	await results(open.page);
	expect(await open.page.locator('archive-search img').count()).toBe(0);
	expect(await open.page.title()).toMatch(/^Search/);
});

test('more than ten results come ten at a time, and the keyboard goes on with the first new one', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=police');
	const { page } = open;
	const { links } = await results(page);
	expect(links.length).toBe(10);
	await page.getByRole('button', { name: 'Show more results' }).click();
	await page.locator('[data-search-results] > li').nth(10).waitFor();
	expect(await page.locator('[data-search-results] > li').nth(10).locator('a').first().evaluate((link) => link === document.activeElement)).toBe(true);
});

test('without JavaScript the search page says so, and shows another way', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=bail', { javaScriptEnabled: false });
	const text = await open.page.locator('main').innerText();
	expect(text).toContain('Searching needs JavaScript, which is switched off here.');
	expect(await open.page.locator('main noscript a').count()).toBe(2);
});

test('where the server lacks the index, the search page says so and shows another way', async () => {
	const prepare = (page: Page) => page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: 'Not found' }));
	await using open = await openPage(browser, 'sample', 'search/?q=bail', { prepare });
	const unavailable = open.page.locator('[data-search-unavailable]');
	await unavailable.waitFor();
	expect(await unavailable.innerText()).toMatch(/^Search is not available on this server\./);
	expect(await unavailable.locator('a').count()).toBe(2);
});

/** What the page shows once the search it was asked for is done. */
async function results(page: Page): Promise<{ status: string; links: string[] }> {
	await page.locator('[data-search-results][data-search-state="done"]').waitFor({ state: 'attached' });
	const links = await page.locator('[data-search-results] > li > .title a').evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
	return { status: (await page.locator('[data-search-status]').textContent()) ?? '', links };
}

/** "23 pages found for ..." -> 23 */
function count(status: string): number {
	return Number.parseInt(status, 10);
}
