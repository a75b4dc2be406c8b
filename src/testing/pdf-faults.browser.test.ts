import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openPrinter, type Printer } from '../outputs/pdf/printer.ts';
import { printEditions } from '../outputs/pdf/print-editions.ts';
import { filesOf } from '../publishing/same-tree.ts';
import { faultyBrowser, type Fault, type FaultyBrowser } from './faulty-browser.ts';
import { testSites } from './test-sites.ts';

const usual = process.env['CHROME_PATH'];
afterEach(() => {
	if (usual === undefined) delete process.env['CHROME_PATH'];
	else process.env['CHROME_PATH'] = usual;
});

const faults: [Fault, RegExp, boolean][] = [
	['dies at once', /^Tried: CHROME_PATH .* \(it ended at once\)\. Install Chrome, Edge or Chromium, or give the path of one in CHROME_PATH\.$/, true],
	['hangs at once', /^Tried: CHROME_PATH .* \(it did not start within 4 seconds\)\. Install Chrome/, true],
	['is killed', /^The browser ended while it was printing\.$/, false],
	['is stopped', /^The browser did not answer within 4 seconds\.$/, false],
];

// The faulty browsers are programs of the shell, and what is left of them is looked for in /proc.
test.skipIf(process.platform !== 'linux').each(faults)('a browser that %s leaves a site without PDFs, without a dead link and without a process', async (fault, says, noBrowser) => {
	const site = mkdtempSync(join(tmpdir(), 'site-without-pdfs-'));
	cpSync(testSites.sample.outDir, site, { recursive: true, dereference: true });
	expect(filesOf(site).filter(isPdf)).toHaveLength(4);
	const browser = await faultyBrowser(fault);
	process.env['CHROME_PATH'] = browser.path;
	const report = await printEditions(site, '/', { cacheDir: mkdtempSync(join(tmpdir(), 'no-pdfs-kept-')), printer: failing(openPrinter(4000), browser) });
	expect(report).toEqual({ printed: [], overruns: [], problems: [expect.stringMatching(says)], noBrowser });
	expect(filesOf(site).filter(isPdf)).toEqual([]);
	const pages = filesOf(site).filter((file) => file.endsWith('.html')).map((file) => readFileSync(join(site, file), 'utf8'));
	expect(pages.filter((page) => /<a[^>]*\.pdf"/.test(page))).toEqual([]);
	expect(pages.filter((page) => page.includes('data-pdf=')).length).toBe(4);
	// Playwright gives a browser that never came up half a minute to go, or until the command ends.
	await expect.poll(() => browser.leftovers(), { timeout: 45_000, interval: 500 }).toEqual([]);
}, 120_000);

/** The printer, whose browser is struck whenever it has loaded a page. */
function failing(printer: Printer, browser: FaultyBrowser): Printer {
	return {
		...printer,
		run: (job) => printer.run((context) => {
			context.on('page', (page) => page.on('load', () => browser.strike()));
			return job(context);
		}),
	};
}

function isPdf(file: string): boolean {
	return file.endsWith('.pdf');
}
