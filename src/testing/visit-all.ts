import type { Browser, Page } from 'playwright-core';

/** What pages did that they must not do. */
export interface Visited {
	pages: number;
	requests: number;
	/** "/topics/ img-src https://elsewhere.example/pixel.gif" */
	violations: string[];
	/** The full address of whatever was not asked of the site's own server. */
	foreign: string[];
	/** Cookies and stored values. */
	kept: string[];
	/** Errors and warnings of the console, and what broke. */
	complaints: string[];
}

/**
 * Opens one page after the other, and runs what is given in each of them.
 * @param origin what all addresses begin with: "http://127.0.0.1:4700", or the address of a folder
 */
export async function visitAll(browser: Browser, origin: string, addresses: readonly string[], inPage?: (page: Page) => Promise<unknown>): Promise<Visited> {
	const found: Visited = { pages: 0, requests: 0, violations: [], foreign: [], kept: [], complaints: [] };
	const context = await browser.newContext({ reducedMotion: 'reduce' });
	const page = await context.newPage();
	await page.exposeFunction('tellViolation', (words: string) => found.violations.push(words));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, disposition }) => {
			const tell: unknown = Reflect.get(window, 'tellViolation');
			if (typeof tell === 'function' && disposition === 'enforce') tell(`${location.pathname} ${effectiveDirective} ${blockedURI}`);
		});
	});
	page.on('request', (request) => {
		found.requests++;
		if (!request.url().startsWith(`${origin}/`)) found.foreign.push(request.url());
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) found.complaints.push(`${page.url()} ${message.text()}`);
	});
	page.on('pageerror', (error) => found.complaints.push(`${page.url()} ${error.message}`));
	for (const address of addresses) {
		await page.goto(`${origin}${address}`, { waitUntil: 'load' });
		await settled(page);
		await inPage?.(page);
		found.pages++;
	}
	const stored = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
	found.kept.push(...stored.map((name) => `stored value ${name}`));
	found.kept.push(...(await context.cookies()).map(({ name }) => `cookie ${name}`));
	found.violations = [...new Set(found.violations)];
	await context.close();
	return found;
}

/** A search, and a pack of sheets, go on after the page has loaded. */
async function settled(page: Page): Promise<void> {
	const { searchParams } = new URL(page.url());
	if (searchParams.has('q')) await page.locator('[data-search-state="done"], [data-search-state="error"]').waitFor({ state: 'attached' });
	else if (searchParams.size > 0) await page.waitForLoadState('networkidle');
}
