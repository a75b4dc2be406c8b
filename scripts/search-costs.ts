// Measures what a search costs in a browser, for bench-search-costs.ts.
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { slow, type SlowLine } from './slow-line.ts';

/** What a search costs a reader, as a browser sees it: from an idle search page with an empty cache. */
export interface SearchCosts {
	words: string;
	/** Over the wire from the idle page to the first results, headers and interface included. */
	bytes: number;
	requests: number;
	/** Milliseconds from the words to the results, the pause after typing included. */
	first: number;
	/** The same for further queries on that page. */
	later: number[];
}

export interface Line {
	/** Without it all is as the machine has it. */
	slowed?: SlowLine;
}

/** Puts a query to an idle search page, then others. */
export async function searchCosts(browser: Browser, home: string, words: string, others: readonly string[], { slowed }: Line = {}): Promise<SearchCosts> {
	const context: BrowserContext = await browser.newContext();
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await page.goto(`${home}search/`, { waitUntil: 'networkidle' });
		if (slowed) await slow(session, slowed);
		const wire = await countWire(session);
		const first = await ask(page, words);
		const { bytes, requests } = wire();
		const later: number[] = [];
		for (const other of others) later.push(await ask(page, other));
		return { words, bytes, requests, first, later };
	} finally {
		await context.close();
	}
}

async function countWire(session: CDPSession): Promise<() => { bytes: number; requests: number }> {
	let [bytes, requests] = [0, 0];
	await session.send('Network.enable');
	session.on('Network.requestWillBeSent', () => void requests++);
	session.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength));
	return () => ({ bytes, requests });
}

/** Types the words at once, as from a clipboard, and waits for what they find. */
function ask(page: Page, words: string): Promise<number> {
	return page.evaluate(async (typed) => {
		const field = document.querySelector<HTMLInputElement>('main input[type=search]');
		const list = document.querySelector<HTMLElement>('main [data-search-results]');
		if (!field || !list) throw new Error('The page has no search.');
		const start = performance.now();
		list.dataset['searchState'] = 'waiting';
		field.focus();
		field.value = typed;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		while (list.dataset['searchState'] !== 'done') {
			if (list.dataset['searchState'] === 'error') throw new Error('The search failed.');
			await new Promise(requestAnimationFrame);
		}
		return performance.now() - start;
	}, words);
}
