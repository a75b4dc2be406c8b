import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { testSites } from './test-sites.ts';

/** A page of a test site in a browser, with what it did on the way. */
export interface OpenPage extends AsyncDisposable {
	page: Page;
	/** What the console said of mistakes, what failed to load, and what broke. */
	complaints: string[];
	/** The full address of everything it asked for. */
	requests: string[];
}

export type ServedSite = 'sample' | 'kitchenSink';

/** Opens a page by its address below the base: "topics/bail/". Where a script must be there before the page's own, give `prepare`. */
export async function openPage(browser: Browser, site: ServedSite, path: string, options: OpenOptions = {}): Promise<OpenPage> {
	const { prepare, ...contextOptions } = options;
	const context = await browser.newContext({ reducedMotion: 'reduce', ...contextOptions });
	const page = await context.newPage();
	const complaints: string[] = [];
	const requests: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	tellFailures(page, complaints);
	page.on('request', (request) => requests.push(request.url()));
	await prepare?.(page);
	await page.goto(addressOf(site, path), { waitUntil: 'load' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	return { page, complaints, requests, [Symbol.asyncDispose]: () => context.close() };
}

/** Notes what could not be loaded. Whoever goes on at once does not wait for what the page before still wanted: that was called off, and did not fail. */
export function tellFailures(page: Page, complaints: string[]): void {
	page.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText;
		if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${reason}`);
	});
}

export function addressOf(site: ServedSite, path: string): string {
	return `${inject('addresses')[site]}${testSites[site].base}${path}`;
}

interface OpenOptions extends BrowserContextOptions {
	prepare?: (page: Page) => Promise<unknown>;
}
