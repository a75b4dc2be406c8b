import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { openPage } from './open-page.ts';
import { pageTypes } from './page-types.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [320, 1280];
const schemes = ['light', 'dark'] as const;

test.each(pageTypes)('axe finds nothing wrong with $site /$path, narrow and wide, light and dark', async ({ site, path }) => {
	for (const width of widths) {
		for (const colorScheme of schemes) {
			await using open = await openPage(browser, site, path, { viewport: { width, height: 900 }, colorScheme });
			expect(await violations(open.page), `${width} px, ${colorScheme}`).toEqual([]);
		}
	}
});

test.each(schemes)('axe finds nothing wrong with search results on a %s page', async (colorScheme) => {
	for (const width of widths) {
		await using open = await openPage(browser, 'sample', 'search/?q=police', { viewport: { width, height: 900 }, colorScheme });
		await open.page.locator('[data-search-results][data-search-state="done"] li a').first().waitFor();
		expect(await violations(open.page), `${width} px`).toEqual([]);
	}
});

test.each(schemes)('axe finds nothing wrong with a quiz that was answered wrongly, then rightly, on a %s page', async (colorScheme) => {
	await using open = await openPage(browser, 'kitchenSink', 'editions/2022-q1/', { viewport: { width: 320, height: 900 }, colorScheme });
	const quiz = open.page.locator('quiz-question').first();
	await quiz.locator('label:not([data-correct]) input').first().check();
	expect(await violations(open.page), 'wrong').toEqual([]);
	await quiz.locator('label[data-correct] input').check();
	expect(await violations(open.page), 'right').toEqual([]);
});

async function violations(page: Page): Promise<string[]> {
	// By evaluate, because a script element of our own would be refused where a security policy is on.
	await page.evaluate(axe);
	const found = await page.evaluate(async (values) => {
		const run: (options: object) => Promise<{ violations: { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }[] }> =
			Reflect.get(Reflect.get(window, 'axe'), 'run');
		const results = await run({ runOnly: { type: 'tag', values } });
		return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary?.replace(/\s+/g, ' ')}`));
	}, tags);
	return found;
}
