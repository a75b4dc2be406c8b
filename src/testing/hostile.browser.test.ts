import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { hostileStrings } from './hostile/strings.ts';
import { visitHostileSite } from './hostile/visit.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test('what authors write is never taken for code, in no field and on no page', async () => {
	expect(new Set(hostileStrings).size).toBeGreaterThan(300);
	// One in seven: `node src/testing/faults/run.ts hostile` takes them all.
	const found = await visitHostileSite(browser, hostileStrings.filter((_, index) => index % 7 === 0));
	console.log(`${found.strings} hostile strings in every text field: ${found.placed} texts published, ${found.refused} refused by the check, ${found.pages} pages, ${found.hits.length} hits`);
	expect(found).toMatchObject({ hits: [], live: [] });
	expect(found.placed).toBeGreaterThan(50);
}, 300_000);
