import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readBuiltSite, textOf, type BuiltSite } from './built-site.ts';
import { rawEditions } from './raw-content.ts';

/** For tests that reckon numbers of built pages a second time from the files as they lie there, by nothing of the model. */

export const archives = await Promise.all((['sample', 'kitchenSink'] as const).map(async (name) => {
	const site = await readBuiltSite(name);
	const editions = rawEditions(site.contentDir);
	return { name, site, editions, cases: editions.flatMap(({ cases }) => cases), texts: editions.flatMap(({ cases, articles }) => [...cases, ...articles]) };
}));

export function pageOf(site: BuiltSite, path: string) {
	return site.page(`${site.base}${path}`).document;
}

/** The table whose caption begins so. */
export function tableOf(page: ReturnType<typeof pageOf>, caption: string): { head: string[]; rows: string[][] } {
	const table = page.querySelectorAll('table').find((each) => textOf(each.querySelector('caption')).startsWith(caption));
	const rows = (table?.querySelectorAll('tr') ?? []).map((row) => row.querySelectorAll('th, td').map(textOf));
	const [head = [], ...rest] = rows;
	return { head, rows: rest };
}

/** Where the archive bands small counts, the band has the count in it; else it is the count. */
export function expectToSay(site: BuiltSite, said: string, count: number): void {
	const threshold = Number(/^countThreshold: (\d+)/m.exec(readFileSync(join(site.contentDir, 'site.yaml'), 'utf8'))?.[1] ?? 0);
	const [from, to] = /^fewer than/.test(said) ? [1, Number(said.slice(10)) - 1] : /or more$/.test(said) ? [Number.parseInt(said, 10), Infinity] : said.split(' to ').map(Number);
	if (threshold === 0 || count === 0) return expect(said).toBe(String(count));
	expect(from).toBeLessThanOrEqual(count);
	expect(to ?? from).toBeGreaterThanOrEqual(count);
}
