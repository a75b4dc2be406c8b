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
const everyRule = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const colourRules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const widths = [320, 1280];
const schemes = ['light', 'dark'] as const;

test.each(pageTypes)('axe finds nothing wrong with $site /$path, narrow and wide, light and dark', async ({ site, path }) => {
	await using open = await openPage(browser, site, path);
	expect(await everyWay(open.page)).toEqual([]);
});

test('axe finds nothing wrong with search results', async () => {
	await using open = await openPage(browser, 'sample', 'search/?q=police');
	await open.page.locator('[data-search-state="done"] li a').first().waitFor();
	expect(await everyWay(open.page)).toEqual([]);
});

test('axe finds nothing wrong with a quiz that was answered wrongly, then rightly', async () => {
	await using open = await openPage(browser, 'kitchenSink', 'editions/2022-q1/');
	const quiz = open.page.locator('quiz-question').first();
	await quiz.locator('label:not([data-correct]) input').first().check();
	expect(await everyWay(open.page), 'wrong').toEqual([]);
	await quiz.locator('label[data-correct] input').check();
	expect(await everyWay(open.page), 'right').toEqual([]);
});

/** Every rule at both widths, and the rules of colour at both widths in both schemes: no other rule looks at colours. */
async function everyWay(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		for (const colorScheme of schemes) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			const isWhole = (width === widths[0]) === (colorScheme === 'light');
			const violations = await runAxe(page, isWhole ? everyRule : colourRules);
			found.push(...violations.map((violation) => `${width} px, ${colorScheme}: ${violation}`));
		}
	}
	return found;
}

async function runAxe(page: Page, runOnly: typeof everyRule): Promise<string[]> {
	// By evaluate, because a script element of our own would be refused where a security policy is on.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
	return page.evaluate(async (rules) => {
		const run: (options: object) => Promise<AxeResults> = Reflect.get(Reflect.get(window, 'axe'), 'run');
		const { violations } = await run({ runOnly: rules, resultTypes: ['violations'] });
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary?.replace(/\s+/g, ' ')}`),
		);
	}, runOnly);
}

interface AxeResults {
	violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
}
