import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchBrowser } from '../outputs/browser.ts';
import { startDev } from './dev-server.ts';
import { shownResults } from './search-page.ts';
import { projectRoot } from './test-sites.ts';

test('in dev, what is being written is found as it stands: drafts, and what they say after a change', { timeout: 300_000 }, async () => {
	const folder = mkdtempSync(join(tmpdir(), 'dev-search-'));
	const content = join(folder, 'content');
	cpSync(join(projectRoot, 'content'), content, { recursive: true });
	const file = join(content, 'editions', '2020-q3', 'cases', 'kestrel-over-the-yard.mdx');
	const address = '/editions/2020-q3/cases/kestrel-over-the-yard/';
	writeFileSync(file, draft('A kestrel was photographed.'));
	const browser = await launchBrowser();
	const dev = await startDev(content);
	try {
		await expect.poll(() => dev.page(address), { timeout: 90_000, interval: 300 }).toContain('A kestrel was photographed.');
		const page = await browser.newPage();
		const linksFor = async (words: string) => {
			await page.goto(`${dev.home}/search/?q=${words}`);
			return (await shownResults(page)).links;
		};
		expect((await linksFor('kestrel'))[0]).toMatch(address);
		writeFileSync(file, draft('An osprey was photographed.'));
		// Somebody searches all the while: what the index has of the pages as they were must not stay.
		const searchedMeanwhile = async () => {
			await fetch(`${dev.home}/pagefind/pagefind-entry.json`);
			return dev.page(address);
		};
		await expect.poll(searchedMeanwhile, { timeout: 60_000, interval: 50 }).toContain('An osprey was photographed.');
		expect((await linksFor('osprey'))[0]).toMatch(address);
	} finally {
		await dev[Symbol.asyncDispose]();
		await browser.close();
		rmSync(folder, { recursive: true, maxRetries: 3 });
	}
});

/** A case that is being written. */
const draft = (text: string) => `---
title: A bird over the yard
summary: Somebody put a picture of a bird on a police account.
topics: [social-media]
roles: [response]
status: draft
---

${text}
`;
