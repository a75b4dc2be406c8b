import type { Browser } from 'playwright-core';
import { slow, type SlowLine } from './slow-line.ts';

/** What somebody waits for who comes to a page with nothing of the site in the browser, on a slow line. Times are in milliseconds. */
export interface FirstVisit {
	/** Over the wire, with the heads of the answers. */
	bytes: number;
	/** Until anything was to be seen. */
	firstPaint: number;
	/** Until the largest text or picture was. */
	largestPaint: number;
	/** How far what was to be seen moved: https://web.dev/articles/cls */
	layoutShift: number;
	/** The longest task of the processor; 0 where none took 50. */
	longestTask: number;
}

/** Opens an address on the screen of a telephone. */
export async function firstVisit(browser: Browser, address: string, line: SlowLine): Promise<FirstVisit> {
	const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		let bytes = 0;
		await slow(session, line);
		session.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength));
		await page.goto(address, { waitUntil: 'networkidle' });
		// What was observed is told in a later turn; two frames are later than all of it.
		const seen = await page.evaluate(async () => {
			const observed = (type: string) =>
				new Promise<PerformanceEntry[]>((resolve) => {
					const found: PerformanceEntry[] = [];
					new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type, buffered: true });
					requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(found))));
				});
			const [paints, largest, shifts, tasks] = await Promise.all(['paint', 'largest-contentful-paint', 'layout-shift', 'longtask'].map(observed));
			const shiftOf = (entry: PerformanceEntry) => ('value' in entry && typeof entry.value === 'number' ? entry.value : 0);
			return {
				firstPaint: paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN,
				largestPaint: largest?.at(-1)?.startTime ?? Number.NaN,
				layoutShift: (shifts ?? []).reduce((sum, entry) => sum + shiftOf(entry), 0),
				longestTask: Math.max(0, ...(tasks ?? []).map(({ duration }) => duration)),
			};
		});
		return { bytes, ...seen };
	} finally {
		await context.close();
	}
}
