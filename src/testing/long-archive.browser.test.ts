import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { writeCorpus } from '../bench/corpus.ts';
import { openWorkshop, type Workshop } from '../bench/workshop.ts';
import { launchBrowser } from '../outputs/browser.ts';
import { field } from './outcomes-page.ts';
import { serveFolder, type ServedFolder } from './served-folder.ts';
import { projectRoot } from './test-sites.ts';

/** Ten years of editions. */
const editions = 40;
/** Bytes over the wire, of a page with the style sheets. */
const most = 60_000;
/** The same of a page that lists outcomes row by row. */
const mostOfRows = 400_000;
/** In each edition: together more than one page lists. */
const outcomes = 26;

let workshop: Workshop;
let server: ServedFolder;
let browser: Browser;
let sheets = 0;
beforeAll(async () => {
	workshop = openWorkshop(projectRoot);
	writeCorpus(workshop.content, { editions, cases: 4, outcomes });
	expect((await workshop.build()).code).toBe(0);
	const assets = join(workshop.folder, 'dist', 'assets');
	sheets = readdirSync(assets).filter((name) => name.endsWith('.css')).reduce((sum, name) => sum + zipped(join(assets, name)), 0);
	server = await serveFolder(join(workshop.folder, 'dist'));
	browser = await launchBrowser();
}, 600_000);
afterAll(async () => {
	await browser.close();
	server.close();
	workshop.close();
});

test.each(['', 'editions', 'topics', 'outcomes', 'questions'])('/%s of an archive of forty editions is no heavy page', (address) => {
	const page = join(workshop.folder, 'dist', address, 'index.html');
	expect(sheets).toBeGreaterThan(3000);
	expect(zipped(page) + sheets).toBeLessThanOrEqual(most);
	// As long as it should be: each edition is told of.
	if (address === 'editions') expect(readFileSync(page, 'utf8').match(/\/editions\/\d{4}-q\d\/"/g)?.length).toBeGreaterThanOrEqual(editions);
});

test('so many key questions have a page for each topic, which lists each of them once and is no heavy page', () => {
	const folder = join(workshop.folder, 'dist', 'questions');
	const pages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name, 'index.html'));
	expect(pages.length).toBeGreaterThan(3);
	expect(pages.filter((page) => zipped(page) + sheets > most)).toEqual([]);
	const listed = pages.flatMap((page) => readFileSync(page, 'utf8').match(/<li id="question-[^"]+/g));
	expect(new Set(listed).size).toBe(listed.length);
	const [, said] = /(\d+) questions that past cases leave us with/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
	expect(listed.length).toBe(Number(said));
});

test('so many outcomes have a page for each year, and no page of them is too heavy', () => {
	const years = readdirSync(join(workshop.folder, 'dist', 'outcomes')).filter((name) => /^\d{4}$/.test(name));
	expect(years).toEqual(['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']);
	for (const year of years) {
		const page = join(workshop.folder, 'dist', 'outcomes', year, 'index.html');
		expect(readFileSync(page, 'utf8').match(/<tr id="outcome-/g)?.length).toBe(4 * outcomes);
		expect(zipped(page) + sheets).toBeLessThanOrEqual(mostOfRows);
	}
});

test('an address of the time when one page had all outcomes leads to the year, with what was chosen', async () => {
	const page = await browser.newPage();
	await page.goto(`${server.origin}/outcomes/?finding=misconduct#outcome-2019-q3-row-3`);
	await page.waitForURL('**/outcomes/2019/?finding=misconduct#outcome-2019-q3-row-3');
	expect(await page.locator('#outcome-2019-q3-row-3').isVisible()).toBe(true);
	await page.goto(`${server.origin}/outcomes/?year=2017&sort=oldest`);
	await page.waitForURL('**/outcomes/2017/?sort=oldest');
	expect(await page.locator('h1').textContent()).toBe('Outcomes of 2017');
	await page.close();
});

test('another year is another page, and what was chosen goes along', async () => {
	const page = await browser.newPage();
	await page.goto(`${server.origin}/outcomes/2020/`);
	const status = page.locator('outcome-filter [role=status]');
	expect(await status.textContent()).toBe('All 104 outcomes of 2020');
	await field(page, 'Finding').selectOption('misconduct');
	expect(new URL(page.url()).search).toBe('?finding=misconduct');
	expect(await status.textContent()).toBe('24 of 104 outcomes of 2020');
	await field(page, 'Year').selectOption('2018');
	await page.waitForURL('**/outcomes/2018/?finding=misconduct');
	expect(await field(page, 'Finding').inputValue()).toBe('misconduct');
	expect(await field(page, 'Year').inputValue()).toBe('2018');
	await page.getByRole('navigation', { name: 'Outcomes by year' }).getByRole('link', { name: '2025' }).click();
	await page.waitForURL('**/outcomes/2025/?finding=misconduct');
	await page.goBack();
	await page.waitForURL('**/outcomes/2018/?finding=misconduct');
	expect(await page.locator('tbody tr:visible').count()).toBe(24);
	await page.close();
});

test('an edition after which nothing has become of any recommendation says so, and leads to all of them', async () => {
	const page = await browser.newPage();
	await page.goto(`${server.origin}/editions/2025-q4/#you-asked`);
	const told = page.getByRole('region', { name: 'You asked, we did' });
	expect(await told.innerText()).toMatch(/Nothing has changed since the last edition\. The \d+ recommendations so far/);
	await told.getByRole('link').click();
	await page.waitForURL('**/recommendations/');
	await page.close();
});

test('without JavaScript every year is a link away, and every row a row of a table', async () => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${server.origin}/outcomes/`);
	await page.getByRole('navigation', { name: 'Outcomes by year' }).getByRole('link', { name: '2016' }).click();
	await page.waitForURL('**/outcomes/2016/');
	expect(await page.locator('tbody tr').count()).toBe(4 * outcomes);
	await page.close();
});

const zipped = (file: string) => gzipSync(readFileSync(file), { level: 6 }).length;
