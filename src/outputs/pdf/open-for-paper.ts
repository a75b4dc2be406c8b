import type { BrowserContext, Page } from 'playwright-core';
import { addSoftHyphens } from './soft-hyphens.ts';

/** Opens a page of the site as it will be on paper, with its faces loaded. */
export async function openForPaper(context: BrowserContext, address: string): Promise<Page> {
	const page = await context.newPage();
	await page.emulateMedia({ media: 'print' });
	await page.goto(address, { waitUntil: 'load' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await unlinkElsewhere(page);
	await addSoftHyphens(page);
	return page;
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
