import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe.each(pageTypes)('$site /$path', ({ site, path }) => {
	const seen = { complaints: noText(), requests: noText(), shifts: noText(), tooWide: { page: 0, elements: noText() } };
	beforeAll(async () => {
		for (const viewport of [wide, narrow]) {
			await using open = await openPage(browser, site, path, { viewport });
			seen.shifts.push(...(await shiftsOf(open.page)));
			seen.tooWide = await tooWide(open.page);
			seen.complaints.push(...open.complaints);
			seen.requests.push(...open.requests);
		}
	});

	test('loads without a complaint', () => {
		expect(seen.complaints).toEqual([]);
	});

	test('asks for nothing outside its folder', () => {
		const base = addressOf(site, '');
		expect(seen.requests.length).toBeGreaterThan(3);
		expect(seen.requests.filter((address) => !address.startsWith(base))).toEqual([]);
	});

	test('does not shift while it loads, neither wide nor narrow', () => {
		expect(seen.shifts).toEqual([]);
	});

	test('fits a width of 320 pixels without sideways scrolling', () => {
		expect(seen.tooWide).toEqual({ page: 320, elements: [] });
	});
});

function noText(): string[] {
	return [];
}

/** Every shift that the browser has counted, with what moved: their sum is the CLS. */
function shiftsOf(page: Page): Promise<string[]> {
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
			.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
			.slice(0, 5);
		return { page: document.documentElement.scrollWidth, elements };
	});
}
