import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { openPage } from './open-page.ts';
import { pageTypes } from './page-types.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test('with forced colours the focus keeps an outline, and the band of chequers is still drawn', async () => {
	await using open = await openPage(browser, 'sample', 'editions/2020-q1/cases/early-morning-arrest/', { forcedColors: 'active' });
	await open.page.keyboard.press('Tab');
	await open.page.keyboard.press('Tab');
	const focus = await open.page.locator(':focus').evaluate((element) => {
		const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
		return { outlineStyle, isWide: Number.parseFloat(outlineWidth) >= 2, outlineColor };
	});
	expect(focus).toMatchObject({ outlineStyle: 'solid', isWide: true });
	const band = await open.page.locator('header .band').evaluate((element) => {
		const { backgroundImage, height, forcedColorAdjust, backgroundColor } = getComputedStyle(element);
		return { drawn: backgroundImage !== 'none' || forcedColorAdjust === 'none', height: Number.parseFloat(height), backgroundColor };
	});
	expect(band.drawn).toBe(true);
	expect(band.height).toBeGreaterThanOrEqual(8);
});

test.each(pageTypes.filter(({ site }) => site === 'sample'))('with forced colours no text of /$path has the colour of its ground', async ({ site, path }) => {
	await using open = await openPage(browser, site, path, { forcedColors: 'active', colorScheme: 'dark' });
	const lost = await open.page.locator('body').evaluate((body) => {
		const groundOf = (element: Element | null): string => {
			if (!element) return 'rgb(0, 0, 0)';
			const { backgroundColor } = getComputedStyle(element);
			return backgroundColor === 'rgba(0, 0, 0, 0)' ? groundOf(element.parentElement) : backgroundColor;
		};
		return [...body.querySelectorAll('*')]
			.filter((element) => element instanceof HTMLElement && element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
			.filter((element) => getComputedStyle(element).color === groundOf(element))
			.map((element) => element.outerHTML.slice(0, 100));
	});
	expect(lost).toEqual([]);
});
