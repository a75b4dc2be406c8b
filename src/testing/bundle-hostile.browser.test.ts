import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleFiles } from '../outputs/bundle/bundle-files.ts';
import { launchBrowser } from '../outputs/browser.ts';
import { openWorkplace } from './faults/workplace.ts';
import { writeHostileContent } from './hostile/hostile-content.ts';
import { hostileStrings } from './hostile-strings.ts';
import { openUnpacked } from './open-unpacked.ts';
import { projectRoot } from './test-sites.ts';
import { unpack } from './unpacked-bundle.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test('what authors write is never taken for code where pages are opened from a folder: in search results, in packs, on pages', async () => {
	// Those that run where they are taken for code.
	const some = hostileStrings.filter((each, index) => index % 60 === 7 && each.includes('__hit'));
	const place = openWorkplace(writeHostileContent(some, 'plain words').folder);
	const { code, text } = await place.build({ BASE_PATH: '/' });
	if (code !== 0) throw new Error(text);
	const files = await bundleFiles(place.site, '/', join(projectRoot, 'src', 'client'));
	const folder = unpack(files);
	const sheets = files.flatMap(({ path }) => /^editions\/(.*)\/briefing\/sheet\.js$/.exec(path)?.[1] ?? []);
	const cases = sheets.map((sheet) => `editions/${sheet}/index.html`);
	const hits: string[] = [];
	for (const path of [...cases, `briefing/index.html?sheets=${sheets.join(',')}`, 'search/index.html?q=window', 'search/index.html?kind=case', 'search/index.html?q=%3Cimg+src%3Dx+onerror%3D__hit%3D1%3E']) {
		await using open = await openUnpacked(browser, folder, path);
		if (path.startsWith('briefing')) await expect.poll(() => open.page.locator('[data-pack-sheets] > article').count()).toBe(sheets.length);
		if (path.startsWith('search')) await open.page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
		if (await open.page.evaluate(() => Reflect.has(window, '__hit'))) hits.push(path);
		hits.push(...open.complaints, ...open.foreign);
	}
	expect(sheets.length).toBeGreaterThan(3);
	expect(hits).toEqual([]);
}, 300_000);
