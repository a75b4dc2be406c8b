import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { visitEveryString } from './hostile/every-string.ts';
import { hostileReport } from './hostile/report.ts';
import { siteBatches } from './hostile/hostile-site.ts';
import { hostileStrings } from './hostile-strings.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test('what authors write is never taken for code, in no field, in no file and on no page', async () => {
	// One in forty: `node src/testing/faults/run.ts hostile` takes them all.
	const some = hostileStrings.filter((_, index) => index % 40 === 0);
	const found = await visitEveryString(browser, siteBatches(some), console.log);
	console.log(hostileReport(some.length, found));
	expect(found.hits).toEqual([]);
	expect(found.placed).toBeGreaterThan(found.fields.size * some.length * 0.7);
	// Where only names of what there is are taken.
	expect([...found.closed].map((field) => field.replace(', CSV', '')).every((field) => /: (?:topics|related|case)$/.test(field))).toBe(true);
	// The strings stand in every kind of file that has words of authors.
	for (const ending of ['.html', '.json', '.csv', '.xml', '.css', '.pdf', '.pf_fragment', '.js']) expect(found.files.get(ending)?.reached, ending).toBeGreaterThan(0);
}, 300_000);
