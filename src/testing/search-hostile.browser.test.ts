import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { makeSearchIndex } from '../outputs/search-index.ts';
import type { SearchRecord } from '../model/search/search-record.ts';
import { hostileStrings, longStrings } from './hostile-strings.ts';
import { openPage } from './open-page.ts';
import { shownResults } from './search-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test('no string that somebody may type runs, breaks or stops the search, and each is shown as text', async () => {
	const strings = [...hostileStrings, ...longStrings];
	expect(strings.length).toBeGreaterThan(300);
	await using open = await openPage(browser, 'sample', 'search/?q=bail');
	const { page } = open;
	await shownResults(page);
	const before = await elementsIn(page);
	const failed = await page.evaluate(async (texts) => {
		const form = document.querySelector<HTMLFormElement>('archive-search form')!;
		const field = form.querySelector<HTMLInputElement>('input[type=search]')!;
		const list = document.querySelector<HTMLElement>('[data-search-results]')!;
		const wrong: string[] = [];
		for (const text of texts) {
			field.value = text;
			list.dataset['searchState'] = 'asked';
			form.requestSubmit();
			while (['asked', 'loading'].includes(list.dataset['searchState'] ?? '')) await new Promise((resolve) => setTimeout(resolve, 2));
			if (list.dataset['searchState'] === 'error') wrong.push(text);
		}
		return wrong;
	}, strings);
	expect(failed).toEqual([]);
	expect(await page.title()).toMatch(/^Search/);
	expect(await elementsIn(page)).toEqual(before);
	expect(open.complaints).toEqual([]);
});

test('every such string is found and shown as text where it is a title, a heading, a topic or a word of the glossary', async () => {
	const strings = hostileStrings.map((text) => text.replace(/[\u0000\uD800]/g, '')).filter((text) => text.trim() !== '');
	const records: SearchRecord[] = strings.map((text, index) => ({ kind: 'case', url: `/editions/2020-q1/cases/c${index}/`, title: text, published: '2020-01-01', facets: { topic: [String(index)] }, text: undefined }));
	const labels = { kind: [], topic: strings.map((label, index) => ({ value: String(index), label })), edition: [], year: [], role: [], outcome: [], standard: [], source: [] };
	const content = { records, labels, sayings: strings.map((text) => ({ formal: [text], plain: [`${text} said plainly`], alike: [] })), topics: strings.map((name) => ({ name, url: '/topics/' })) };
	const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
	const files = await makeSearchIndex(content, async (url) => {
		const text = escaped(strings[Number(/c(\d+)/.exec(url)?.[1])] ?? '');
		return `<html lang="en-GB"><body><article data-pagefind-body><h1>${text}</h1><h2 id="part">${text}</h2><p>quokka ${text} quokka</p></article></body></html>`;
	});
	const prepare = (page: Page) =>
		page.route('**/pagefind/**', (route) => {
			const file = files.find(({ path }) => new URL(route.request().url()).pathname.endsWith(`/pagefind/${path}`));
			const contentType = file?.path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
			return route.fulfill(file ? { body: Buffer.from(file.content), contentType } : { status: 404, body: '' });
		});
	await using open = await openPage(browser, 'sample', 'search/?q=quokka', { prepare });
	const { page } = open;
	expect((await shownResults(page)).links).toHaveLength(10);
	const more = page.locator('[data-search-more]');
	for (let count = 10; await more.isVisible(); count += 10) {
		await more.click();
		await page.locator('[data-search-results] > li').nth(Math.min(count, strings.length - 1)).waitFor();
	}
	const plain = (text: string) => text.replace(/[\s\u200B]+/g, ' ').trim();
	const shown = new Set(await page.locator('[data-search-results] .title').evaluateAll((titles) => titles.map((title) => title.textContent ?? '')).then((texts) => texts.map(plain)));
	expect(strings.map(plain).filter((text) => !shown.has(text)).slice(0, 5)).toEqual([]);
	expect(await elementsIn(page)).toEqual([]);
	expect(await page.title()).toMatch(/^Search/);
	expect(open.complaints).toEqual([]);
});

/** What a search never makes: anything that runs, loads or lays itself over the page. */
function elementsIn(page: Page): Promise<string[]> {
	return page.locator('archive-search').evaluate((root) => [...root.querySelectorAll('script, img, svg, iframe, b, i, style, object')].map((each) => each.outerHTML));
}
