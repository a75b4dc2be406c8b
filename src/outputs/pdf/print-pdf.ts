import type { BrowserContext, Page } from 'playwright-core';
import { fitSheets, type Numbers, type Run } from './fit-sheets.ts';
import { sheetNumbers } from './sheet-numbers.ts';
import { addSoftHyphens } from './soft-hyphens.ts';
import type { OutlineEntry } from './write-outline.ts';

/** How much closer than usual a run of sheets may be set, in steps: what each does is in src/styles/sheet.css. */
const steps = [0, 1, 2];

/**
 * Prints a page of the site with the numbers of its sheets in its list of contents, where it says `data-page-of="id"`. Chromium knows no
 * `target-counter`, so the page is printed in each way it may be set, the sheets of its headings are read from the PDFs, the best
 * way is chosen and the numbers are written, and it is printed until they are true.
 */
export async function printPdf(context: BrowserContext, address: string): Promise<{ bytes: Uint8Array; outline: OutlineEntry[] }> {
	const page = await context.newPage();
	await page.emulateMedia({ media: 'print' });
	await page.goto(address, { waitUntil: 'load' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await unlinkElsewhere(page);
	await addSoftHyphens(page);
	const runs = await runsOf(page);
	const layouts: Numbers[] = [];
	for (const step of runs.length > 0 ? steps : []) {
		await setFit(page, runs.map(() => step));
		layouts.push(await sheetNumbers(await print(page, false)));
	}
	const fit = fitSheets(runs, layouts);
	await setFit(page, fit.levels);
	let numbers: Numbers = fit.numbers;
	for (let more = 3; ; more--) {
		await writeNumbers(page, numbers);
		const bytes = await print(page, true);
		const printed = await sheetNumbers(bytes);
		if ([...printed].every(([place, number]) => numbers.get(place) === number)) return { bytes, outline: await outlineOf(page) };
		if (more === 0) throw new Error(`The list of contents of ${address} does not come to rest.`);
		numbers = printed;
	}
}

function print(page: Page, whole: boolean): Promise<Uint8Array> {
	return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: whole, outline: false });
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

/** The parts of the page that begin a sheet, with the places in them that links lead to. */
function runsOf(page: Page): Promise<Run[]> {
	return page.evaluate(() => {
		const goals = new Set([...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map(({ hash }) => decodeURIComponent(hash.slice(1))));
		const parts = [...document.querySelectorAll<HTMLElement>('main > [data-sheet]')].map((part) => ({
			part,
			places: [...part.querySelectorAll('[id]')].map(({ id }) => id).filter((id) => goals.has(id)),
		}));
		const runs = parts.filter(({ places }) => places.length > 0);
		return runs.map(({ part, places }, index) => {
			part.dataset['run'] = String(index);
			return { places, fits: part.hasAttribute('data-fits') };
		});
	});
}

function setFit(page: Page, levels: readonly number[]): Promise<void> {
	return page.evaluate((all) => {
		for (const part of document.querySelectorAll<HTMLElement>('[data-run]')) {
			part.dataset['fit'] = part.hasAttribute('data-fits') ? String(all[Number(part.dataset['run'])]) : '0';
		}
	}, levels);
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

function writeNumbers(page: Page, numbers: Numbers): Promise<void> {
	return page.evaluate((all) => {
		for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]')) place.textContent = String(all[place.dataset['pageOf'] ?? ''] ?? '');
	}, Object.fromEntries(numbers));
}
