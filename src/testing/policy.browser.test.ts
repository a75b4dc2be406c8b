import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import { addressOf, type ServedSite } from './open-page.ts';
import { visitAll } from './visit-all.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test.each<ServedSite>(['sample', 'kitchenSink'])('no page of %s breaks the policy, asks elsewhere, or keeps anything in the browser', async (name) => {
	const site = await readBuiltSite(name);
	const origin = new URL(addressOf(name, '')).origin;
	const found = await visitAll(browser, origin, [...addressesOf(site), `${site.base}search/?q=police`]);
	console.log(`${name}: ${found.pages} pages, ${found.requests} requests, ${found.violations.length} violations, ${found.foreign.length} foreign requests, ${found.kept.length} cookies and stored values`);
	expect(found.pages).toBeGreaterThan(20);
	expect(found).toMatchObject({ violations: [], foreign: [], kept: [], complaints: [] });
});

test('the browser holds pages to the policy: what it forbids does not happen, and is seen by this test', async () => {
	const origin = new URL(addressOf('sample', '')).origin;
	const found = await visitAll(browser, origin, [addressOf('sample', '').slice(origin.length)], async (page) => {
		await page.evaluate(() => {
			const image = document.createElement('img');
			image.src = 'https://elsewhere.invalid/pixel.gif';
			document.body.append(image);
			document.body.setAttribute('style', 'color: red');
			document.cookie = 'seen=1';
			localStorage.setItem('seen', '1');
			try {
				document.body.innerHTML = '<b>markup</b>';
			} catch {
				// As it should be.
			}
		});
	});
	expect(found.violations.map((violation) => violation.replace(/^\S+ /, '')).sort()).toEqual(['img-src https://elsewhere.invalid/pixel.gif', 'require-trusted-types-for trusted-types-sink', 'style-src-attr inline']);
	expect(found.kept.length).toBe(2);
});

/** All but the pages that have moved, which lead on at once to one of the others. */
function addressesOf({ pages }: BuiltSite): string[] {
	return pages.filter(({ document }) => !document.querySelector('meta[http-equiv="refresh"]')).map(({ address }) => address);
}
