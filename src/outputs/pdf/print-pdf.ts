import { PDFDocument } from '@cantoo/pdf-lib';
import type { BrowserContext, Page } from 'playwright-core';
import { fitSheets, numbersOf, type Fit, type Numbers, type RunLayout } from './fit-sheets.ts';
import { asMeasured, markRuns, measureRuns, setRuns } from './measure-runs.ts';
import { openForPaper } from './open-for-paper.ts';
import { sheetNumbers } from './sheet-numbers.ts';
import { dropUnusedHyphens } from './soft-hyphens.ts';
import type { OutlineEntry } from './write-outline.ts';

/** What was printed, and what its list of contents names. */
export interface Printed {
	document: PDFDocument;
	outline: OutlineEntry[];
}

/**
 * Prints a page of the site with the numbers of its sheets in its list of contents, where it says `data-page-of="id"`. Chromium
 * knows no `target-counter`, so the sheets are measured beforehand, and it is printed until the numbers are those of the PDF.
 */
export async function printPdf(context: BrowserContext, address: string): Promise<Printed> {
	const page = await openForPaper(context, address);
	let numbers = await fitRuns(page);
	for (let more = 3; ; more--) {
		const told = await writeNumbers(page, numbers);
		const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: false });
		const document = await PDFDocument.load(bytes, { updateMetadata: false });
		const printed = sheetNumbers(document);
		if (told.every((place) => printed.get(place) === numbers.get(place))) return { document, outline: await outlineOf(page) };
		if (more === 0) throw new Error(`The list of contents of ${address} does not come to rest.`);
		numbers = printed;
	}
}

/** How much closer than usual a run of sheets may be set, in steps: what each does is in src/styles/sheet.css. */
const levels = [0, 1, 2, 3];

/** Sets each run of sheets as it fits best, and answers the numbers that follow. */
async function fitRuns(page: Page): Promise<Numbers> {
	const runs = await markRuns(page);
	const ways: RunLayout[][] = [];
	for (const level of levels) {
		await setRuns(page, runs.map(({ fits }) => ({ level: fits ? level : 0, overleaf: false })));
		ways.push(await measureRuns(page));
	}
	const fits: Fit[] = runs.map((_, run) => fitSheets(ways.flatMap((way) => way[run] ?? [])));
	await setRuns(page, fits);
	await asMeasured(page, () => dropUnusedHyphens(page));
	return numbersOf(await measureRuns(page));
}

/** What the list of contents names, in its two levels. */
function outlineOf(page: Page): Promise<OutlineEntry[]> {
	return page.evaluate(() => {
		const entryOf = (link: Element | null) => {
			const place = link?.querySelector<HTMLElement>('[data-page-of]')?.dataset['pageOf'] ?? '';
			return { place, title: document.getElementById(place)?.textContent?.replace(/\u00AD/g, '').replace(/\s+/g, ' ').trim() ?? '' };
		};
		return [...document.querySelectorAll('nav > ol > li')].map((item) => ({
			...entryOf(item.querySelector(':scope > a')),
			entries: [...item.querySelectorAll('li > a')].map((link) => ({ ...entryOf(link), entries: [] })),
		}));
	});
}

/** Answers the places whose numbers are told. */
function writeNumbers(page: Page, numbers: Numbers): Promise<string[]> {
	return page.evaluate((all) => {
		const told = [...document.querySelectorAll<HTMLElement>('[data-page-of]')].map((element) => ({ element, place: element.dataset['pageOf'] ?? '' }));
		for (const { element, place } of told) element.textContent = String(all[place] ?? '');
		return told.map(({ place }) => place);
	}, Object.fromEntries(numbers));
}
