import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { parse } from 'yaml';
import { projectRoot } from './test-sites.ts';

/** What the sample archive's files say of outcomes, newest edition first. */
export const rows = ['2020-q2', '2020-q1', '2017-q4'].flatMap((edition) => {
	const own: Record<string, string>[] = parse(readFileSync(join(projectRoot, 'content', 'editions', edition, 'outcomes.yaml'), 'utf8'));
	return own.map((row): Record<string, string> => ({ ...row, year: edition.slice(0, 4), id: `outcome-${edition}-${row['id']}` }));
});

/** A field that narrows or orders them. */
export function field(page: Page, name: string): Locator {
	return page.getByRole('combobox', { name, exact: true });
}

/** The rows that are shown, in their order. */
export function shownIn(page: Page): Promise<string[]> {
	return page.locator('outcome-filter tbody tr:visible').evaluateAll((shown) => shown.map(({ id }) => id));
}

export function said(page: Page): Promise<string | null> {
	return page.locator('outcome-filter [role=status]').textContent();
}
