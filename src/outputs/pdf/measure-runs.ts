import type { Page } from 'playwright-core';
import type { RunLayout } from './fit-sheets.ts';

/** Marks the parts of the page that each begin a sheet, the cover apart, and answers which of them may be set closer. */
export function markRuns(page: Page): Promise<{ fits: boolean }[]> {
	return page.evaluate(() => {
		const runs = [...document.querySelectorAll<HTMLElement>('main > [data-sheet]:not([data-sheet="cover"])')];
		return runs.map((run, index) => {
			run.dataset['run'] = String(index);
			return { fits: run.hasAttribute('data-fits') };
		});
	});
}

/** Sets each run as closely as its level says: what a level does is in src/styles/sheet.css. */
export function setRuns(page: Page, settings: readonly { level: number; overleaf: boolean }[]): Promise<void> {
	return page.evaluate((all) => {
		for (const run of document.querySelectorAll<HTMLElement>('[data-run]')) {
			const { level, overleaf } = all[Number(run.dataset['run'])] ?? { level: 0, overleaf: false };
			run.dataset['fit'] = String(level);
			run.toggleAttribute('data-overleaf', overleaf);
		}
	}, settings);
}

/**
 * How the runs would lie on sheets, without printing: each is set in columns of the size of a sheet, side by side, which Chromium breaks by
 * the same rules as sheets.
 */
export function measureRuns(page: Page): Promise<RunLayout[]> {
	return asMeasured(page, () => page.evaluate(() => {
		return [...document.querySelectorAll<HTMLElement>('[data-run]')].map((run) => {
			const { left, top } = run.getBoundingClientRect();
			const { columnGap, columnWidth, height } = getComputedStyle(run);
			const [stride, full] = [Number.parseFloat(columnWidth) + Number.parseFloat(columnGap), Number.parseFloat(height)];
			const sheetOf = (rect: DOMRect) => Math.max(0, Math.floor((rect.left - left + 1) / stride));
			const first = (element: Element) => element.getClientRects()[0] ?? element.getBoundingClientRect();
			const last = (element: Element) => [...element.getClientRects()].at(-1) ?? element.getBoundingClientRect();
			const sheets = Math.max(1, Math.round((run.scrollWidth + Number.parseFloat(columnGap)) / stride));
			const words = [...run.querySelectorAll('p, li, th, td, h2, h3, h4, figcaption, img, .ruled')].map(last);
			const filled = Math.max(0, ...words.filter((rect) => sheetOf(rect) === sheets - 1).map(({ bottom }) => bottom - top));
			const stubs = [...run.querySelectorAll('.set')].map((set) => [...set.getClientRects()]).filter((rects) => rects.length > 1);
			// What follows a table begins its columns anew, with a line in each where no more have room; on its last sheet it is whole.
			const anew = [...run.querySelectorAll('.set .table-scroller + *')].map(first).filter((rect) => sheetOf(rect) < sheets - 1).map((rect) => full - (rect.top - top));
			const panel = [...run.querySelectorAll('.panel')].at(-1);
			const at = panel && first(panel);
			return {
				sheets,
				filled: filled / full,
				stub: Math.min(1, ...[...anew, ...stubs.flatMap((rects) => [rects[0], rects.at(-1)].map((rect) => rect?.height ?? full))].map((height) => height / full)),
				panel: at && { sheet: sheetOf(at), from: (at.top - top) / full, size: at.height / full },
				places: [...run.querySelectorAll('[id]')].map((place): [string, number] => [place.id, sheetOf(first(place))]),
			};
		});
	}));
}

/** Does what needs the lines of the page to be where they will be on paper. */
export async function asMeasured<Result>(page: Page, work: () => Promise<Result>): Promise<Result> {
	const toggle = (on: boolean) => page.evaluate((set) => void document.documentElement.toggleAttribute('data-measured', set), on);
	await toggle(true);
	const result = await work();
	await toggle(false);
	return result;
}
