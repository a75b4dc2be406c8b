import type { Page } from 'playwright-core';

/** What a search shows once it is done. */
export interface ShownResults {
	match: string | undefined;
	count: string;
	notice: string;
	links: string[];
}

export async function shownResults(page: Page): Promise<ShownResults> {
	await page.locator('[data-search-results][data-search-state="done"]').waitFor({ state: 'attached' });
	return page.evaluate(() => {
		const list = document.querySelector<HTMLElement>('[data-search-results]')!;
		const text = (name: string) => document.querySelector(`[data-search-${name}]`)?.textContent ?? '';
		const links = [...list.children].map((item) => item.querySelector('a')?.getAttribute('href') ?? '');
		return { match: list.dataset['searchMatch'], count: text('count'), notice: text('notice'), links };
	});
}

/** "23 results for ..." -> 23 */
export function numberIn(count: string): number {
	return count.startsWith('Nothing') ? 0 : Number.parseInt(count.replaceAll(',', ''), 10);
}
