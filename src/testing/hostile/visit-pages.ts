import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { filesOf } from '../../publishing/same-tree.ts';
import { serveFolder } from '../served-folder.ts';
import { visitAll } from '../visit-all.ts';
import { livePartsOf } from './live-parts.ts';

export interface VisitedPages {
	pages: number;
	/** Whatever ran, asked elsewhere or broke the policy. */
	hits: string[];
}

/** Opens every page of a site, packs of all its sheets, and searches. */
export async function visitServed(browser: Browser, site: string): Promise<VisitedPages> {
	const server = await serveFolder(site);
	const visited = await visitPages(browser, server.origin, pagesOf(site).map((page) => page.replace(/(^|\/)index\.html$/, '$1')));
	server.close();
	return visited;
}

/** Does the same with a bundle that was unpacked. */
export function visitFolder(browser: Browser, folder: string): Promise<VisitedPages> {
	return visitPages(browser, pathToFileURL(folder).href, pagesOf(folder), 'index.html');
}

function pagesOf(folder: string): string[] {
	return filesOf(folder).filter((file) => file.endsWith('.html')).map((file) => `/${file}`);
}

async function visitPages(browser: Browser, origin: string, pages: readonly string[], index = ''): Promise<VisitedPages> {
	const hits: string[] = [];
	const visited = await visitAll(browser, origin, [...pages, ...packs(pages, index), ...searches.map((query) => `/search/${index}?q=${query}`)], async (page) => {
		await answerQuizzes(page);
		const live = await page.evaluate(livePartsOf, undefined);
		const wasHit = await page.evaluate(() => Reflect.has(window, '__hit') || getComputedStyle(document.body).display === 'none');
		hits.push(...[...live, ...(wasHit ? ['ran'] : [])].map((what) => `${page.url()} ${what}`));
	});
	return { pages: visited.pages, hits: [...hits, ...visited.violations, ...visited.foreign, ...visited.kept, ...visited.complaints] };
}

/** Ticks every answer, so that all that a quiz can say is said. */
async function answerQuizzes(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const input of document.querySelectorAll<HTMLInputElement>('quiz-question input')) input.click();
		for (const details of document.querySelectorAll<HTMLDetailsElement>('details')) details.open = true;
	});
}

/** Briefing packs of twenty sheets, until each sheet was in one. */
function packs(pages: readonly string[], index: string): string[] {
	const picks = pages.flatMap((page) => /^\/editions\/(\S+)\/briefing\/(?:index\.html)?$/.exec(page)?.[1] ?? []);
	return Array.from({ length: Math.ceil(picks.length / 20) }, (_, number) => `/briefing/${index}?sheets=${picks.slice(number * 20, number * 20 + 20).join(',')}`);
}

/** Words of the strings, and of the plain ones around them, so that every kind of result is shown. */
const searches = ['window', 'onerror', 'img', 'script', 'javascript', 'elsewhere.invalid', 'bail', '"bail"', 'constructor', '__proto__', 'hyperlink', 'style', 'said plainly', 'before after', 'plain', 'notebook', 'policy'].map(encodeURIComponent);
