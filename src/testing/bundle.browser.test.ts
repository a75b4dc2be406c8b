import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../outputs/browser.ts';
import { filesOf } from '../publishing/same-tree.ts';
import { openUnpacked, placeOf } from './open-unpacked.ts';
import { folderName, unpackBundle } from './unpacked-bundle.ts';

let browser: Browser;
const folder = await unpackBundle('sample');
const kitchenSink = await unpackBundle('kitchenSink');
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test.each([{ folder }, { folder: kitchenSink }])('every page opens from a folder, with its styles, fonts and pictures, and nothing is complained of or asked of elsewhere', async ({ folder }) => {
	const pages = filesOf(folder).filter((file) => file.endsWith('.html') && !/the-(?:first|second)-name/.test(file));
	await using open = await openUnpacked(browser, folder, 'index.html');
	const found: string[] = [];
	for (const file of pages) {
		await open.page.goto(pathToFileURL(join(folder, file)).href);
		const isSound = await open.page.evaluate(async () => {
			await document.fonts.ready;
			const pictures = [...document.images].filter((image) => image.loading !== 'lazy').every((image) => image.complete && image.naturalWidth > 0);
			return pictures && getComputedStyle(document.body).fontFamily.includes('Newsletter') && [...document.fonts].some((face) => face.status === 'loaded');
		});
		if (!isSound) found.push(file);
	}
	expect(pages.length).toBeGreaterThan(25);
	expect({ found, complaints: open.complaints, foreign: open.foreign }).toEqual({ found: [], complaints: [], foreign: [] });
}, 180_000);

test('links lead from page to page, by the menu, the trail and to places', async () => {
	await using open = await openUnpacked(browser, folder, 'index.html');
	const { page } = open;
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Editions' }).click();
	expect(placeOf(page, folder)).toBe('editions/index.html');
	await page.locator('main').getByRole('link', { name: 'Could it happen here?' }).click();
	expect(placeOf(page, folder)).toBe('editions/2017-q4/index.html');
	await page.getByRole('link', { name: 'The girl of 13 who was left in the park' }).first().click();
	expect(placeOf(page, folder)).toBe('editions/2017-q4/cases/left-in-the-park/index.html');
	await page.locator('header .name').click();
	expect(placeOf(page, folder)).toBe('index.html');
	expect(open.complaints).toEqual([]);
});

test('an old address leads on to the new one', async () => {
	await using open = await openUnpacked(browser, kitchenSink, 'editions/2022-q1/cases/the-first-name/index.html');
	await open.page.waitForURL(/every-component/);
	expect(placeOf(open.page, kitchenSink)).toBe('editions/2022-q1/cases/every-component/index.html');
});

test('a quiz marks what is chosen', async () => {
	await using open = await openUnpacked(browser, folder, 'editions/2020-q1/index.html');
	const quiz = open.page.locator('quiz-question');
	await quiz.getByLabel('404').check();
	expect(await quiz.locator('[role=status]').textContent()).toBe('Not this one: try again. Far fewer than that.');
	await quiz.getByLabel('52', { exact: true }).check();
	expect(await quiz.locator('details').innerText()).toContain('It is rare that anyone was at fault');
	expect(open.complaints).toEqual([]);
});

test('outcomes are narrowed, and the address keeps the choice', async () => {
	await using open = await openUnpacked(browser, folder, 'outcomes/index.html');
	const rows = () => open.page.locator('outcome-filter tbody tr:visible').count();
	const all = await rows();
	await open.page.getByLabel('Year').selectOption('2017');
	const left = await rows();
	expect(left).toBeGreaterThan(0);
	expect(left).toBeLessThan(all);
	expect(placeOf(open.page, folder)).toBe('outcomes/index.html?year=2017');
	await open.page.reload();
	expect(await rows()).toBe(left);
	expect(open.complaints).toEqual([]);
});

test('PDFs and data files are where the pages lead', async () => {
	await using open = await openUnpacked(browser, folder, 'outcomes/index.html');
	const address = await open.page.locator('a[href$=".csv"]').evaluate((link: HTMLAnchorElement) => link.href);
	expect(decodeURIComponent(address)).toContain(`${folderName}/data/outcomes.csv`);
	expect(filesOf(folder)).toContain('data/outcomes.csv');
});
