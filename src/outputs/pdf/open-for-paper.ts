import type { BrowserContext, Page } from 'playwright-core';
import { addSoftHyphens } from './soft-hyphens.ts';

/** Opens a page of the site as it will be on paper, with its faces loaded. */
export async function openForPaper(context: BrowserContext, address: string): Promise<Page> {
	const page = await context.newPage();
	await page.emulateMedia({ media: 'print' });
	await page.goto(address, { waitUntil: 'load' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await unlinkElsewhere(page);
	await shortenNames(page);
	await letLongWordsBreak(page);
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

/** A word that is longer than a column of a table leaves no room for the others, unless it may break. */
function letLongWordsBreak(page: Page): Promise<void> {
	return page.evaluate((most) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) => (node.parentElement?.closest('td, th') && /\S{30}/.test(node.nodeValue ?? '') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP));
		const texts: Text[] = [];
		while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
		for (const text of texts) {
			const parts = text.data.split(new RegExp(`(?<=\\S{${most}})(?=\\S{${most}})`));
			text.replaceWith(...parts.flatMap((part, index) => (index > 0 ? [document.createElement('wbr'), part] : [part])));
		}
	}, 12);
}

/** A name in a PDF has 127 bytes at most (ISO 32000-1, annex C); the name of a heading with a very long word in it would have more. */
function shortenNames(page: Page): Promise<void> {
	return page.evaluate((most) => {
		const long = [...document.querySelectorAll('[id]')].filter(({ id }) => encodeURIComponent(id).length > most);
		for (const [index, place] of long.entries()) {
			const [before, name] = [place.id, `place-${index + 1}`];
			place.id = name;
			for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) if (decodeURIComponent(link.hash.slice(1)) === before) link.hash = name;
			for (const number of document.querySelectorAll<HTMLElement>('[data-page-of]')) if (number.dataset['pageOf'] === before) number.dataset['pageOf'] = name;
		}
	}, 120);
}
