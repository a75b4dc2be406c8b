import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test.each([
	{ path: 'editions/2022-q1/cases/every-component/', width: 1280 },
	{ path: 'editions/2022-q1/cases/every-component/', width: 320 },
	{ path: 'editions/2022-q1/cases/markdown-in-mdx/', width: 1280 },
	{ path: 'topics/', width: 320 },
])('Tab reaches everything that works on /$path at $width px, in the order of the page, and shows where it is', async ({ path, width }) => {
	await using open = await openPage(browser, 'kitchenSink', path, { viewport: { width, height: 800 } });
	const wanted = await markFocusable(open.page);
	const stops: Stop[] = [];
	for (let count = 0; count < wanted; count++) {
		await open.page.keyboard.press('Tab');
		stops.push(await currentStop(open.page));
	}
	expect(wanted).toBeGreaterThan(10);
	expect(stops.map(({ place }) => place)).toEqual(Array.from({ length: wanted }, (_, index) => String(index)));
	expect(stops.filter(({ hasOutline, isInView }) => !hasOutline || !isInView)).toEqual([]);
});

test('the first Tab shows a link to the content, and it moves the keyboard there', async () => {
	await using open = await openPage(browser, 'sample', 'editions/2020-q1/cases/early-morning-arrest/', { viewport: { width: 1280, height: 800 } });
	const { page } = open;
	await page.keyboard.press('Tab');
	const skip = page.locator(':focus');
	expect(await skip.textContent()).toBe('Skip to the content');
	expect(await skip.boundingBox()).toMatchObject({ y: expect.toSatisfy((y: number) => y >= 0) });
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
});

test('a search is typed, sent and followed by keys alone', async () => {
	await using open = await openPage(browser, 'sample', '');
	const { page } = open;
	for (let count = 0; count < 10 && !(await page.evaluate(() => document.activeElement?.matches('input[type=search]'))); count++) {
		await page.keyboard.press('Tab');
	}
	await page.keyboard.type('picket');
	await page.keyboard.press('Enter');
	const result = page.locator('[data-search-state="done"] a').first();
	await result.waitFor();
	expect(new URL(page.url()).search).toBe('?q=picket');
	for (let count = 0; count < 30 && !(await result.evaluate((link) => link === document.activeElement)); count++) {
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/editions\//);
	expect(await page.locator('h1').textContent()).toMatch(/\S/);
});

test('a quiz is answered by keys alone, and says how it went', async () => {
	await using open = await openPage(browser, 'kitchenSink', 'editions/2022-q1/');
	const { page } = open;
	const quiz = page.locator('quiz-question').first();
	await quiz.locator('input').first().focus();
	await page.keyboard.press('Space');
	expect(await quiz.locator('[role=status]').textContent()).toBe('Not this one: try again. Feedbackword says fewer.');
	expect(await quiz.locator('details p').isVisible()).toBe(false);
	await page.keyboard.press('ArrowDown');
	expect(await quiz.locator('[role=status]').textContent()).toBe('That is right. Rightfeedbackword.');
	expect(await quiz.locator('details').innerText()).toContain('Explanationword, 4,321 are blue & the rest are not.');
});

/** Numbers what the keyboard should reach, in the order of the page; of a group of radio buttons only one. Answers how many. */
function markFocusable(page: Page): Promise<number> {
	return page.evaluate(() => {
		const groups = new Set<string>();
		const found = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((element) => {
			if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true })) return false;
			if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
			const isFirst = !groups.has(element.name);
			groups.add(element.name);
			return isFirst;
		});
		found.forEach((element, index) => (element.dataset['tabPlace'] = String(index)));
		return found.length;
	});
}

function currentStop(page: Page): Promise<Stop> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!(element instanceof HTMLElement)) return { place: undefined, what: '', hasOutline: false, isInView: false };
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		const box = element.getBoundingClientRect();
		return {
			place: element.dataset['tabPlace'],
			what: element.outerHTML.slice(0, 80),
			hasOutline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
			isInView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
		};
	});
}

interface Stop {
	place: string | undefined;
	what: string;
	hasOutline: boolean;
	isInView: boolean;
}
