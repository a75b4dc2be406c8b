import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { hostileReport } from './hostile/report.ts';
import { siteBatches, togetherOnSite } from './hostile/hostile-site.ts';
import { hostileStrings } from './hostile-strings.ts';
import { visitHostileSite } from './hostile/visit.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test('what authors write is never taken for code, in no field, in no file and on no page', async () => {
	// One in forty: `node src/testing/faults/run.ts hostile` takes them all.
	const some = hostileStrings.filter((_, index) => index % 40 === 0);
	const found = await visitHostileSite(browser, some, togetherOnSite(siteBatches(some)[0] ?? []));
	console.log(hostileReport(some.length, found));
	expect(found.hits).toEqual([]);
	expect(found.placed).toBeGreaterThan(found.fields * some.length * 0.7);
	// Where only names of what there is are taken.
	expect(found.closed.map((field) => field.replace(', CSV', '')).every((field) => /: (?:topics|related|case)$/.test(field))).toBe(true);
	// The strings stand in every kind of file that has words of authors.
	for (const ending of ['.html', '.json', '.csv', '.xml', '.css', '.pdf', '.pf_fragment']) expect(found.files.get(ending)?.reached, ending).toBeGreaterThan(0);
}, 300_000);
