import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { BuiltSite } from '../built-site.ts';

/** Uses a site as its readers do: answers a quiz, takes a PDF, searches, filters the outcomes, puts a briefing pack together. */
export async function useSite(page: Page, site: BuiltSite, origin: string): Promise<void> {
	const edition = site.pages.find(({ address, html }) => /\/editions\/[\w-]+\/$/.test(address) && html.includes('<quiz-question'));
	await page.goto(`${origin}${edition?.address}`);
	await page.locator('quiz-question input').first().check();
	const check = page.locator('quiz-question').first().getByRole('button', { name: 'Check my answer' });
	if (await check.isVisible()) await check.click();
	await expect.poll(() => page.locator('quiz-question [role=status]').first().textContent()).not.toBe('');
	const pdf = await page.locator('a[href$=".pdf"]').first().evaluate(async (link) => {
		const answer = await fetch(link.getAttribute('href') ?? '');
		return `${answer.headers.get('content-type')} ${(await answer.text()).slice(0, 5)}`;
	});
	expect(pdf).toBe('application/pdf %PDF-');

	await page.goto(`${origin}${site.base}search/?q=${site.name === 'sample' ? 'bail' : 'yard'}`);
	const results = page.locator('[data-search-results][data-search-state="done"] a');
	await results.first().waitFor();
	const [found] = await Promise.all([page.waitForResponse((answer) => answer.request().isNavigationRequest()), results.first().click()]);
	expect(found.status()).toBe(200);
	expect(new URL(page.url()).pathname.startsWith(site.base)).toBe(true);

	await page.goto(`${origin}${site.base}outcomes/`);
	const rows = page.locator('outcome-filter tbody tr:visible');
	const all = await rows.count();
	const field = page.locator('outcome-filter select').first();
	await field.selectOption({ index: 1 });
	await expect.poll(() => new URL(page.url()).search).not.toBe('');
	expect(await page.locator('outcome-filter [role=status]').textContent()).toMatch(new RegExp(`^(?:All|${await rows.count()} of) ${all} outcomes$`));

	const picks = site.pages.flatMap(({ address }) => /\/editions\/(\S+)\/briefing\/$/.exec(address)?.[1] ?? []).slice(0, 3);
	await page.goto(`${origin}${site.base}briefing/?sheets=${picks.join(',')}`);
	await expect.poll(() => page.locator('[data-pack-sheets] > article').count()).toBe(picks.length);
}
