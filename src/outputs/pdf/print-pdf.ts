import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { BrowserContext, Page } from 'playwright-core';
import { addSoftHyphens } from './soft-hyphens.ts';

/**
 * Prints a page of the site with the numbers of its sheets in its list of contents: Chromium knows no `target-counter`, so the
 * page is printed, the sheets of its headings are read from the PDF, written into the list, and it is printed again until
 * they are true. Where the page says `data-page-of="id"`, the number of that heading's sheet is wanted.
 */
export async function printPdf(context: BrowserContext, address: string): Promise<Uint8Array> {
	const page = await context.newPage();
	await page.emulateMedia({ media: 'print' });
	await page.goto(address, { waitUntil: 'load' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await unlinkElsewhere(page);
	await addSoftHyphens(page);
	for (let pass = 1; ; pass++) {
		const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
		const isTrue = await writeNumbers(page, await sheetsOf(bytes));
		if (isTrue || pass === 4) return bytes;
	}
}

/** A link within the site leads somewhere only where the site's origin is known; in the PDF of any other site it is plain text. */
function unlinkElsewhere(page: Page): Promise<void> {
	return page.evaluate(() => {
		const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
			if (canonical) link.href = new URL(link.pathname + link.hash, canonical).href;
			else link.removeAttribute('href');
		}
	});
}

/** Writes the numbers into the list of contents. Answers whether they stood there already. */
function writeNumbers(page: Page, sheets: ReadonlyMap<string, number>): Promise<boolean> {
	return page.evaluate((numbers) => {
		const places = [...document.querySelectorAll<HTMLElement>('[data-page-of]')];
		const wrong = places.filter((place) => place.textContent !== String(numbers[place.dataset['pageOf'] ?? ''] ?? ''));
		for (const place of wrong) place.textContent = String(numbers[place.dataset['pageOf'] ?? ''] ?? '');
		return wrong.length === 0;
	}, Object.fromEntries(sheets));
}

/** The number of the sheet on which each place stands that a link leads to. */
async function sheetsOf(bytes: Uint8Array): Promise<Map<string, number>> {
	const document = await PDFDocument.load(bytes, { updateMetadata: false });
	const places = document.catalog.lookup(PDFName.of('Dests'));
	const numbers = new Map(document.getPages().map((page, index) => [page.ref, index + 1]));
	if (!(places instanceof PDFDict)) return new Map();
	return new Map(
		places.entries().flatMap(([name, place]) => {
			const target = document.context.lookup(place);
			const sheet = target instanceof PDFArray ? target.get(0) : undefined;
			const number = sheet instanceof PDFRef ? numbers.get(sheet) : undefined;
			return number === undefined ? [] : [[decodeURIComponent(name.decodeText()), number]];
		}),
	);
}
