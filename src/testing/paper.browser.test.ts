import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test.each(['editions/2020-q1/print/', 'editions/2017-q4/print/', 'editions/2020-q1/cases/early-morning-arrest/'])('/%s prints on sheets of A4', async (path) => {
	await using open = await openPage(browser, 'sample', path);
	const pdf = (await open.page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
	const sheets = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => [Number(width), Number(height)]);
	expect(sheets.length).toBeGreaterThan(0);
	for (const [width, height] of sheets) {
		// 210 by 297 mm, in points; Chromium rounds to whole pixels.
		expect(width).toSatisfy((points: number) => Math.abs(points - 595.28) < 1);
		expect(height).toSatisfy((points: number) => Math.abs(points - 841.89) < 1);
	}
});

test.each(['editions/2020-q1/print/', 'editions/2020-q1/cases/early-morning-arrest/'])('the sheets of /%s carry the marking at top and foot, and all but a cover their number', async (path) => {
	await using open = await openPage(browser, 'sample', path);
	const rules = await pageRulesOf(open.page);
	expect(rules).toMatch(/@top-right \{[^}]*content: "OFFICIAL"/);
	expect(rules).toMatch(/@bottom-center \{[^}]*content: "OFFICIAL"/);
	expect(rules).toMatch(/@bottom-right \{[^}]*content: counter\(page\) " of " counter\(pages\)/);
});

test('the cover of an edition has a marking and no number', async () => {
	await using open = await openPage(browser, 'sample', 'editions/2020-q1/print/');
	expect(await pageRulesOf(open.page)).toMatch(/@page cover \{[^@]*@top-left \{ content: none; \}[^}]*\}[^@]*@bottom-right \{ content: none; \}/);
	const cover = open.page.locator('main > :first-child');
	expect(await cover.evaluate((element) => getComputedStyle(element).getPropertyValue('page'))).toBe('cover');
	expect(await cover.locator('h1').count()).toBe(1);
});

test('on paper the answers of the quiz come last, on another sheet than the quiz', async () => {
	await using open = await openPage(browser, 'sample', 'editions/2020-q1/print/');
	await open.page.emulateMedia({ media: 'print' });
	const last = open.page.locator('main > :last-child');
	expect(await last.locator('h2').allTextContents()).toEqual(['Help and support', 'Answers to the quiz']);
	expect(await last.evaluate((element) => getComputedStyle(element).breakBefore)).toBe('page');
	const text = await open.page.locator('main').innerText();
	const answer = 'It is rare that anyone was at fault';
	expect(text.split(answer).length).toBe(2);
	expect(await last.innerText()).toMatch(new RegExp(`B: 52\\..*${answer}`));
});

test('on paper a case has no navigation, no search and no buttons', async () => {
	await using open = await openPage(browser, 'sample', 'editions/2020-q1/cases/early-morning-arrest/');
	await open.page.emulateMedia({ media: 'print' });
	expect(await open.page.locator('nav:visible, form:visible, button:visible, item-actions:visible').count()).toBe(0);
	expect(await open.page.locator('h1:visible').count()).toBe(1);
});

test('on paper everything is dark on white, also for a reader of dark pages', async () => {
	await using open = await openPage(browser, 'sample', 'editions/2020-q1/print/', { colorScheme: 'dark' });
	await open.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const bright = await open.page.locator('main').evaluate((main) =>
		[...main.querySelectorAll('h1, h2, h3, p, li, td, th, figcaption')]
			.filter((element) => element.checkVisibility())
			.map((element) => getComputedStyle(element).color)
			.filter((colour) => Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number)) > 0x59),
	);
	expect(bright).toEqual([]);
});

/** The page rules of all sheets of style, as the browser has understood them. */
function pageRulesOf(page: Page): Promise<string> {
	return page.evaluate(() =>
		[...document.styleSheets]
			.flatMap((sheet) => [...sheet.cssRules])
			.map((rule) => rule.cssText)
			.filter((text) => text.includes('@page'))
			.join('\n'),
	);
}
