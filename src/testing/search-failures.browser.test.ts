import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { openPage, type ServedSite } from './open-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

/** What goes wrong on servers, and how a test brings it about. */
const faults: Record<string, (page: Page) => Promise<unknown>> = {
	'the folder of the index is missing': (page) => missing(page, '**/pagefind/**'),
	'IIS without the file types of the index answers 404': (page) => missing(page, /\.(?:pagefind|pf_meta|pf_index|pf_fragment|pf_filter)(?:\?|$)/),
	'only parts of the index are missing': (page) => missing(page, /\.pf_index$/),
	'the program of the index is missing': (page) => missing(page, /\.pagefind$/),
	'the texts of the index are missing': (page) => missing(page, /\.pf_fragment$/),
	'a header forbids wasm': (page) =>
		page.route('**/search/*', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "default-src 'self'; script-src 'self'" } });
		}),
};

for (const site of ['sample', 'kitchenSink'] satisfies ServedSite[]) {
	test.each(Object.entries(faults))(`where %s, the search page of ${site} says so and leads on`, async (_, prepare) => {
		await using open = await openPage(browser, site, `search/?q=${site === 'sample' ? 'bail' : 'policy'}`, { prepare });
		const unavailable = open.page.locator('[data-search-unavailable]');
		await unavailable.waitFor();
		expect(await unavailable.innerText()).toBe('Search is not available on this server. Browse by topic or by year instead. For whoever runs it: a part of the index is missing, or its file type is (.pagefind, .pf_meta, .pf_index, .pf_fragment, .pf_filter), or a header forbids WebAssembly.');
		const ways = await unavailable.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		const base = site === 'sample' ? '/' : '/psd/news/';
		expect(ways).toEqual([`${base}topics/`, `${base}editions/`]);
		expect(await open.page.locator('[data-search-results]').getAttribute('data-search-state')).toBe('error');
	});
}

test('where the server lacks the index, the box in the head of a page says so too', async () => {
	await using open = await openPage(browser, 'sample', 'topics/', { prepare: (page) => missing(page, '**/pagefind/**') });
	await open.page.keyboard.press('Control+k');
	await open.page.keyboard.type('bail');
	await open.page.locator('[data-search-unavailable]').waitFor();
});

test('without JavaScript the search page says so, and shows another way', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=bail', { javaScriptEnabled: false });
	expect(await open.page.locator('main').innerText()).toContain('Searching needs JavaScript, which is switched off here.');
	expect(await open.page.locator('main noscript a').count()).toBe(2);
	expect(await open.page.getByText('Sort by').isVisible()).toBe(false);
});

function missing(page: Page, what: string | RegExp): Promise<unknown> {
	return page.route(what, (route) => route.fulfill({ status: 404, body: 'Not found' }));
}
