import type { BrowserContext } from 'playwright-core';
import { z } from 'astro/zod';
import { sheetLayout, type SheetLayout } from './sheet-overrun.ts';

/**
 * How the briefing sheets at these addresses lie on paper. All are brought into the page of the first and set as columns of the size of a
 * side, which Chromium breaks by the same rules as sheets: much faster than to print each.
 */
export async function measureSheets(context: BrowserContext, addresses: readonly string[]): Promise<SheetLayout[]> {
	const [first] = addresses;
	if (first === undefined) return [];
	const page = await context.newPage();
	await page.emulateMedia({ media: 'print' });
	await page.goto(first, { waitUntil: 'load' });
	await page.evaluate(async (all) => {
		const load = (address: string) =>
			new Promise<Document | null>((resolve) => {
				const request = new XMLHttpRequest();
				request.open('GET', address);
				request.responseType = 'document';
				request.onload = () => resolve(request.responseXML);
				request.onerror = () => resolve(null);
				request.send();
			});
		const pages = await Promise.all(all.map(load));
		const sheets = pages.flatMap((each) => [...(each?.querySelectorAll<HTMLElement>('[data-sheet-of]') ?? [])]);
		document.querySelector('main')?.replaceChildren(...sheets.map((sheet) => document.importNode(sheet, true)));
		await document.fonts.ready;
	}, addresses);
	const measured = await page.evaluate(() => {
		for (const sheet of document.querySelectorAll<HTMLElement>('[data-sheet-of]')) sheet.dataset['run'] = '';
		document.documentElement.toggleAttribute('data-measured', true);
		const kinds = { head: 'header', text: '.set', questions: '.panel', aftermath: '.aftermath' };
		return [...document.querySelectorAll<HTMLElement>('[data-sheet-of]')].map((sheet) => {
			const { left, top } = sheet.getBoundingClientRect();
			const { columnGap, columnWidth, height } = getComputedStyle(sheet);
			const [stride, full] = [Number.parseFloat(columnWidth) + Number.parseFloat(columnGap), Number.parseFloat(height)];
			// A side is 258 mm high: src/styles/sheet.css.
			const millimetres = (pixels: number) => Math.round((pixels / full) * 2580) / 10;
			const sides = Math.max(1, Math.round((sheet.scrollWidth + Number.parseFloat(columnGap)) / stride));
			const rects = (element: Element) => [...element.getClientRects()];
			const last = [...sheet.querySelectorAll('p, li, th, td, h2, h3, figcaption, img, .ruled')].flatMap((element) => rects(element).slice(-1)).filter((rect) => rect.left - left + 1 >= (sides - 1) * stride);
			return {
				sheet: sheet.dataset['sheetOf'] ?? '',
				sides,
				filled: millimetres(Math.max(0, ...last.map(({ bottom }) => bottom - top))),
				parts: Object.entries(kinds).map(([what, selector]) => ({ what, height: millimetres([...sheet.querySelectorAll(`:scope > ${selector}`)].flatMap(rects).reduce((sum, rect) => sum + rect.height, 0)) })),
			};
		});
	});
	return z.array(sheetLayout).parse(measured);
}
