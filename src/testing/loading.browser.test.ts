import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { addressOf, openPage } from './open-page.ts';
import { pageTypes } from './page-types.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const wide = { width: 1280, height: 900 };
/** Also what is left of 1280 pixels at a zoom of 400 %. */
const narrow = { width: 320, height: 640 };

test.each(pageTypes)('$site /$path loads without a complaint, and asks nobody outside its folder', async ({ site, path }) => {
	await using open = await openPage(browser, site, path, { viewport: wide });
	const base = addressOf(site, '');
	expect(open.complaints).toEqual([]);
	expect(open.requests.filter((address) => !address.startsWith(base))).toEqual([]);
});

test.each(pageTypes)('nothing on $site /$path shifts while it loads', async ({ site, path }) => {
	for (const viewport of [wide, narrow]) {
		await using open = await openPage(browser, site, path, { viewport });
		expect(await layoutShift(open.page), `${viewport.width} px`).toEqual([]);
	}
});

test.each(pageTypes)('$site /$path fits a width of 320 pixels without sideways scrolling', async ({ site, path }) => {
	await using open = await openPage(browser, site, path, { viewport: narrow });
	expect(await tooWide(open.page)).toEqual({ page: 320, elements: [] });
});

/** Every shift that the browser has counted, with what moved: their sum is the CLS. */
function layoutShift(page: Page): Promise<string[]> {
	return page.evaluate(
		() =>
			new Promise<string[]>((resolve) => {
				const found: string[] = [];
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) found.push(JSON.stringify(entry));
				}).observe({ type: 'layout-shift', buffered: true });
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(found), 100)));
			}),
	);
}

/** How wide the page is, and what stands out of it to the right without being in something that scrolls or is hidden. */
function tooWide(page: Page): Promise<{ page: number; elements: string[] }> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		const isCut = (element: Element) => {
			for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
				if (getComputedStyle(each).overflowX !== 'visible') return true;
			}
			return false;
		};
		const elements = [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > width + 1 && !isCut(element))
			.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
		return { page: document.documentElement.scrollWidth, elements };
	});
}
