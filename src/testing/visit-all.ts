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

/** Opens one page after the other, and runs what is given in each of them. */
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
		if (new URL(request.url()).origin !== origin) found.foreign.push(request.url());
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) found.complaints.push(`${page.url()} ${message.text()}`);
	});
	page.on('pageerror', (error) => found.complaints.push(`${page.url()} ${error.message}`));
	for (const address of addresses) {
		await page.goto(`${origin}${address}`, { waitUntil: 'load' });
		await inPage?.(page);
		// A search goes on after the page has loaded.
		if (address.includes('?')) await page.waitForLoadState('networkidle');
		found.pages++;
	}
	const stored = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
	found.kept.push(...stored.map((name) => `stored value ${name}`));
	found.kept.push(...(await context.cookies()).map(({ name }) => `cookie ${name}`));
	found.violations = [...new Set(found.violations)];
	await context.close();
	return found;
}
