import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute, readBuiltSite, type BuiltPage, type BuiltSite } from './built-site.ts';

/** What a reader on a slow line waits for, in bytes. */
const most = { nextPage: 12_000, htmlAndCss: 20_000, script: 3_000, fonts: 95_000 };

const sites = [await readBuiltSite('sample'), await readBuiltSite('kitchenSink')];
const cases = sites.flatMap((site) =>
	site.pages.filter(({ address }) => /\/cases\/[^/]+\/$/.test(address)).map((page) => ({ site, page, address: page.address })),
);

test.each(cases)('$address transfers little HTML, CSS and script', ({ site, page }) => {
	// No reader waits for what is fetched to print.
	const sheets = page.document.querySelectorAll('link[rel="stylesheet"]').filter((link) => attribute(link, 'media') !== 'print').map((link) => fileOf(site, attribute(link, 'href')));
	const scripts = scriptsOf(site, page);
	expect(zipped(Buffer.from(page.html)) + sum(sheets.map((file) => zipped(site.read(file))))).toBeLessThanOrEqual(most.htmlAndCss);
	expect(sum(scripts.map((file) => zipped(site.read(file))))).toBeLessThanOrEqual(most.script);
});

test.each(cases)('$address fetches one script, which imports nothing', ({ site, page }) => {
	expect(scriptsOf(site, page)).toHaveLength(1);
});

test.each(cases)('$address, as a second page, is its HTML alone, and little of it', ({ page }) => {
	expect(zipped(Buffer.from(page.html))).toBeLessThanOrEqual(most.nextPage);
});

test.each(cases)('$address transfers few fonts', ({ site, page }) => {
	const preloaded = page.document.querySelectorAll('link[rel="preload"][as="font"]').map((link) => fileOf(site, attribute(link, 'href')));
	const isSlanted = page.document.querySelector('.prose em, .prose i, .prose cite, .prose blockquote') !== null;
	const slanted = isSlanted ? site.files.filter((file) => /serif-italic\.[\w-]+\.woff2$/.test(file)) : [];
	expect(preloaded.length).toBeGreaterThan(1);
	// Letters that English lacks are in files of their own, which few pages have and this budget does not count.
	expect(sum([...new Set([...preloaded, ...slanted])].map((file) => site.read(file).length))).toBeLessThanOrEqual(most.fonts);
});

function scriptsOf(site: BuiltSite, page: BuiltPage): string[] {
	const found = new Set<string>();
	const add = (file: string) => {
		if (found.has(file)) return;
		found.add(file);
		for (const [, imported = ''] of site.read(file).toString().matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
			add(fileOf(site, new URL(imported, `http://host${site.base}${file}`).pathname));
		}
	};
	for (const script of page.document.querySelectorAll('script[src]')) add(fileOf(site, attribute(script, 'src')));
	return [...found];
}

function fileOf(site: BuiltSite, address = ''): string {
	const file = site.fileAt(address);
	if (!file) throw new Error(`There is no file for ${address}.`);
	return file;
}

function zipped(bytes: Buffer): number {
	return gzipSync(bytes, { level: 6 }).length;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
