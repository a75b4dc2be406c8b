import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../outputs/browser.ts';
import { openUnpacked, placeOf } from './open-unpacked.ts';
import { unpackBundle } from './unpacked-bundle.ts';

let browser: Browser;
const folder = await unpackBundle('sample');
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const arrest = '2020-q1/cases/early-morning-arrest';
const park = '2017-q4/cases/left-in-the-park';

test('a pack of two editions is put together, changed, carried along and printed', async () => {
	await using open = await openUnpacked(browser, folder, `briefing/index.html?sheets=${arrest},${park}`);
	const { page } = open;
	const titles = () => page.locator('[data-pack-list] [data-title]').allInnerTexts();
	await expect.poll(titles).toEqual(['Planning an early arrest? Plan for getting dressed', 'The girl of 13 who was left in the park']);
	await page.getByRole('button', { name: /^Up: The girl of 13/ }).click();
	await expect.poll(() => placeOf(page, folder)).toBe(`briefing/index.html?sheets=${park},${arrest}`);
	await page.getByRole('button', { name: /^Questions only: Planning/ }).click();
	await page.getByRole('checkbox', { name: /No officer of the same sex/ }).check();
	await expect.poll(() => page.locator('[data-pack-sheets] .question-sheet li').count()).toBe(1);
	expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000);
	await page.emulateMedia({ media: 'print' });
	const names = await page.locator('[data-pack-sheets] > article').evaluateAll((sheets) => sheets.map((sheet) => getComputedStyle(sheet).getPropertyValue('page')));
	expect(names.slice(0, 2)).toEqual(['item-2017-q4-left-in-the-park', 'item-2020-q1-early-morning-arrest']);
	expect(open.complaints).toEqual([]);
});

test('a page adds to the pack, and the way leads on with it', async () => {
	await using open = await openUnpacked(browser, folder, 'topics/bail/index.html');
	await open.page.getByRole('button', { name: /^Add to a briefing pack/ }).first().click();
	await open.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Questions' }).click();
	expect(placeOf(open.page, folder)).toMatch(/^questions\/index\.html\?sheets=2017-q4\/cases\/[a-z-]+$/);
	await open.page.getByRole('link', { name: 'Open the pack' }).click();
	await open.page.locator('[data-pack-list] > li').waitFor();
	expect(await open.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
	expect(open.complaints).toEqual([]);
});

test('a printed edition and a briefing sheet make PDFs, in the faces of paper, with the options of the address', async () => {
	for (const path of ['editions/2020-q1/print/index.html?colour&ruled', `editions/${park}/briefing/index.html?colour`]) {
		await using open = await openUnpacked(browser, folder, path);
		expect(await open.page.getByLabel('In colour').isChecked()).toBe(true);
		const faces = () => open.page.evaluate(() => [...document.fonts].filter((face) => face.family.includes('Print')).map(({ status }) => status));
		await expect.poll(async () => new Set(await faces())).toEqual(new Set(['loaded']));
		expect((await open.page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000);
		expect(open.complaints).toEqual([]);
	}
});
