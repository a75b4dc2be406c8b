import type { Browser, Page } from 'playwright-core';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../outputs/browser.ts';
import { openPage } from './open-page.ts';

// Not by `import`, as which Node reads its function a level deeper than its types say.
const readCode: typeof import('jsqr').default = createRequire(import.meta.url)('jsqr');

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const arrest = '2020-q1/cases/early-morning-arrest';
const park = '2017-q4/cases/left-in-the-park';
const pack = `briefing/?sheets=${arrest},${park},2020-q1/articles/being-recorded`;

test('a pack is what its address says, in its order', async () => {
	await using open = await openPage(browser, 'sample', pack);
	await open.page.locator('[data-pack-list] > li').nth(2).waitFor();
	expect(await titles(open.page)).toEqual(['Planning an early arrest? Plan for getting dressed', 'The girl of 13 who was left in the park', 'You may be on the record, even on the telephone']);
	expect(await open.page.locator('[data-pack-contents] li').count()).toBe(3);
	expect(open.complaints).toEqual([]);
});

test('the buttons of a pack change its order and its address, and the focus stays', async () => {
	await using open = await openPage(browser, 'sample', pack);
	await open.page.getByRole('button', { name: /^Up: The girl of 13/ }).click();
	await expect.poll(() => titles(open.page)).toEqual(['The girl of 13 who was left in the park', 'Planning an early arrest? Plan for getting dressed', 'You may be on the record, even on the telephone']);
	expect(new URL(open.page.url()).search).toBe(`?sheets=${park},${arrest},2020-q1/articles/being-recorded`);
	await open.page.getByRole('button', { name: /^Remove: You may be/ }).click();
	await expect.poll(() => open.page.locator('[data-pack-list] > li').count()).toBe(2);
	await open.page.getByRole('button', { name: /^Down: The girl of 13/ }).click();
	await expect.poll(() => new URL(open.page.url()).search).toBe(`?sheets=${arrest},${park}`);
});

test('single questions of a case may be picked, and stand together on a sheet', async () => {
	await using open = await openPage(browser, 'sample', `briefing/?sheets=${arrest}`);
	await open.page.getByRole('button', { name: /^Questions only/ }).click();
	await open.page.getByRole('checkbox', { name: /No officer of the same sex/ }).check();
	await expect.poll(() => new URL(open.page.url()).search).toBe(`?sheets=${arrest},${arrest}/staff-2`);
	await open.page.getByRole('button', { name: /^Remove: Planning/ }).click();
	await expect.poll(() => open.page.locator('[data-pack-sheets] article').count()).toBe(1);
	expect(await open.page.locator('[data-pack-sheets] .question-sheet li').allInnerTexts()).toEqual([expect.stringContaining('No officer of the same sex can go with you.')]);
});

test('a pack prints its cover, then each sheet on a sheet of its own under the heads of its edition', async () => {
	await using open = await openPage(browser, 'sample', pack);
	await open.page.locator('[data-pack-list] > li').nth(2).waitFor();
	await open.page.emulateMedia({ media: 'print' });
	expect(await open.page.locator('.pack-cover').isVisible()).toBe(true);
	expect(await open.page.locator('[data-pack-list], h2:text("Every sheet")').filter({ visible: true }).count()).toBe(0);
	// Sheets and the rules of their editions come one after the other.
	const pages = () => open.page.locator('[data-pack-sheets] > article').evaluateAll((sheets) => sheets.map((sheet) => getComputedStyle(sheet).getPropertyValue('page')));
	await expect.poll(pages).toEqual(['item-2020-q1-early-morning-arrest', 'item-2017-q4-left-in-the-park', 'item-2020-q1-being-recorded']);
});

test('what is no sheet is not asked for, and one that is gone leaves a link and not a hole', async () => {
	await using open = await openPage(browser, 'sample', `briefing/?sheets=../../x,javascript:1,2019-q1/cases/not-there,${park}`);
	await open.page.locator('[data-pack-sheets] article').waitFor();
	expect(open.requests.filter((url) => /^[^?]*(?:x\/briefing|javascript)/.test(url))).toEqual([]);
	expect(await open.page.locator('[data-pack-sheets] > p').innerText()).toBe('2019-q1/cases/not-there could not be brought into this pack. Open it and print it by itself.');
});

test('a topic adds to a pack, keeps it in its address, and the way leads on with it', async () => {
	await using open = await openPage(browser, 'sample', 'topics/bail/');
	const add = open.page.getByRole('button', { name: /^Add to a briefing pack/ }).first();
	await add.click();
	expect(await add.getAttribute('aria-pressed')).toBe('true');
	expect(await open.page.locator('pack-bar').innerText()).toContain('1 sheet');
	const own = new URL(open.page.url()).search;
	expect(own).toMatch(/^\?sheets=2017-q4\/cases\/[a-z-]+$/);
	await open.page.getByRole('link', { name: 'Open the pack' }).click();
	await open.page.locator('[data-pack-list] > li').waitFor();
	expect(new URL(open.page.url()).search).toBe(own);
	expect(await open.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

test('a key question is put into a pack where all are listed, and its sheet says which case it is from', async () => {
	await using open = await openPage(browser, 'sample', 'questions/');
	await open.page.getByRole('button', { name: 'Add to pack: No officer of the same sex can go with you. What would you write on the log, and what would your risk assessment of letting the person dress cover?' }).click();
	expect(new URL(open.page.url()).search).toBe(`?sheets=${arrest}/staff-2`);
	await open.page.getByRole('link', { name: 'Open the pack' }).click();
	await open.page.locator('[data-pack-sheets] article').waitFor();
	await open.page.emulateMedia({ media: 'print' });
	const lines = (await open.page.locator('[data-pack-sheets] .question-sheet li').innerText()).split('\n').filter((line) => line.trim());
	expect(lines).toEqual(['1', expect.stringMatching(/^No officer of the same sex/), '2020 Q1 · Planning an early arrest? Plan for getting dressed']);
});

test('a telephone reads from the code on a sheet where the case stands', async () => {
	await using open = await openPage(browser, 'kitchenSink', 'editions/2022-q3/cases/only-one/briefing/', { deviceScaleFactor: 2 });
	const picture = await open.page.locator('.qr').screenshot();
	const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
	expect(readCode(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe('https://psd.example/psd/news/editions/2022-q3/cases/only-one/');
	expect(await open.page.locator('.read-more').innerText()).toBe('Read more: psd.example/psd/news/editions/2022-q3/cases/only-one');
});

test('without script every sheet can be opened, and a case leads to its own', async () => {
	await using open = await openPage(browser, 'sample', 'briefing/', { javaScriptEnabled: false });
	expect(await open.page.locator('.sheets li > a').count()).toBe(16);
	expect(await open.page.locator('noscript').innerText()).toContain('Each sheet below can be opened and printed by itself.');
});

test('notes for whoever leads the briefing print when they are asked for, and not otherwise', async () => {
	await using open = await openPage(browser, 'kitchenSink', 'editions/2022-q3/cases/only-one/briefing/');
	const notes = open.page.getByText('Ask who has been in this place before.');
	await open.page.emulateMedia({ media: 'print' });
	expect(await notes.isVisible()).toBe(false);
	await using asked = await openPage(browser, 'kitchenSink', 'editions/2022-q3/cases/only-one/briefing/?notes');
	await asked.page.emulateMedia({ media: 'print' });
	expect(await asked.page.getByText('Ask who has been in this place before.').isVisible()).toBe(true);
});

function titles(page: Page): Promise<string[]> {
	return page.locator('[data-pack-list] [data-title]').allInnerTexts();
}
