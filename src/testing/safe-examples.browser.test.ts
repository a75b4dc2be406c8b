import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layBadInput } from '../content-check/content-fixture.ts';
import { launchBrowser } from '../outputs/browser.ts';
import { answerWithFiles } from '../publishing/file-server.ts';
import { filesOf } from '../publishing/same-tree.ts';
import { openWorkplace } from './faults/workplace.ts';

/** The very examples of what the check lets through because it is shown safely: see "safe" in bad-inputs.ts. */
const examples = ['F19', 'M13', 'M15', 'X18', 'T07'];

let browser: Browser;
let server: Server;
let site: string;
let origin: string;
beforeAll(async () => {
	const folder = mkdtempSync(join(tmpdir(), 'safe-examples-'));
	for (const id of examples) layBadInput(folder, { id, what: id });
	const place = openWorkplace(join(folder, 'content'));
	const { code, text } = await place.build({ BASE_PATH: '/', SITE_URL: '' });
	if (code !== 0) throw new Error(text);
	site = place.site;
	server = createServer(answerWithFiles({ site, base: '/' }));
	await new Promise<void>((resolve) => void server.listen({ port: 0, host: '127.0.0.1' }, resolve));
	const address = server.address();
	origin = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`;
	browser = await launchBrowser();
}, 600_000);
afterAll(async () => {
	await browser?.close();
	server?.close();
});

async function open(path: string, width = 1280) {
	const page = await browser.newPage({ viewport: { width, height: 800 } });
	await page.goto(`${origin}${path}`, { waitUntil: 'load' });
	return page;
}

test('F19: HTML in a title is text in the page, on paper, in the feed and in what search shows', async () => {
	for (const path of ['/editions/2020-q1/cases/f19/', '/editions/2020-q1/', '/editions/2020-q1/print/', '/search/?q=onerror']) {
		const page = await open(path);
		await page.getByText('<img src=x onerror=alert(1)>').first().waitFor();
		expect(await page.locator('img[src="x"], [onerror]').count(), path).toBe(0);
		await page.close();
	}
	expect(readFileSync(join(site, 'feed.xml'), 'utf8')).not.toMatch(/<img src=x|&lt;img src=x onerror=alert\(1\)&gt;(?=<\/summary type="html")/);
});

test('M13: two headings of one name have two ids, to which the links lead, alone and among the other cases of the edition', async () => {
	const page = await open('/editions/2020-q1/cases/m13/');
	const links = page.locator('a', { hasText: /^the (?:first|second)$/ });
	const ids = await links.evaluateAll((all) => all.map((each) => new URL(each.getAttribute('href') ?? '', location.href).hash.slice(1)));
	expect(ids).toEqual(['m13--action', 'm13--action-1']);
	for (const id of ids) expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
	await page.close();
	for (const file of filesOf(site).filter((each) => each.endsWith('.html'))) {
		const all = [...readFileSync(join(site, file), 'utf8').matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
		expect(all.filter((id, index) => all.indexOf(id) !== index), file).toEqual([]);
	}
});

test('M15: a word of 100 000 letters and a long address wrap at 320 pixels, on the screen and on paper', async () => {
	for (const path of ['/editions/2020-q1/cases/m15/', '/editions/2020-q1/print/']) {
		const page = await open(path, 320);
		const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
		if (path.includes('cases')) expect(wide, path).toBeLessThanOrEqual(seen ?? 0);
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize({ width: 700, height: 800 });
		const beyond = await page.locator('main :is(p, li, a)').evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().right > innerWidth + 1).length);
		expect(beyond, path).toBe(0);
		await page.close();
	}
});

test('X18: headings named as what scripts look up carry our prefix, and search goes on working', async () => {
	const page = await open('/editions/2020-q1/cases/x18/');
	expect(await page.locator('#location, #pagefind, #getElementById, #getelementbyid').count()).toBe(0);
	expect(await page.locator('[id="x18--location"]').count()).toBe(1);
	expect(await page.evaluate(() => [location.pathname, typeof document.getElementById])).toEqual(['/editions/2020-q1/cases/x18/', 'function']);
	await page.goto(`${origin}/search/?q=getElementById`);
	await page.locator('main').getByRole('link', { name: /second case/i }).first().waitFor();
	await page.close();
});

test('T07: formulas are text in the page, and begin with an apostrophe in the table to download', async () => {
	const page = await open('/editions/2020-q2/');
	await page.getByText('=HYPERLINK(“http://evil.example”)').first().waitFor();
	expect(await page.locator('a[href*="evil.example"]').count()).toBe(0);
	await page.close();
	const tables = filesOf(site).filter((file) => file.endsWith('.csv')).map((file) => readFileSync(join(site, file), 'utf8'));
	expect(tables.length).toBeGreaterThan(0);
	for (const start of ['=HYPERLINK', '+1', '-1', '@SUM']) expect(tables.some((table) => table.includes(`"'${start}`)), start).toBe(true);
	expect(tables.some((table) => /(?:^|,|\n)"?[=+@-]/.test(table))).toBe(false);
});
