import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { answerWithFiles } from '../../publishing/file-server.ts';
import { filesOf } from '../../publishing/same-tree.ts';
import { openWorkplace } from '../faults/workplace.ts';
import { visitAll } from '../visit-all.ts';
import { writeHostileContent } from './hostile-content.ts';
import type { Wanted } from './hostile-file.ts';
import { livePartsOf } from './live-parts.ts';
import { lookInto } from './look-into.ts';

export interface HostileFindings {
	fields: number;
	/** How many times a string was published in a field, and how many times the check refused one there. */
	placed: number;
	refused: number;
	/** Fields in which the check lets nothing hostile through. */
	closed: string[];
	pages: number;
	/** By the ending: in how many files, of how many, words of the strings were found. */
	files: Map<string, { all: number; reached: number }>;
	/** Whatever ran, asked elsewhere, broke the policy or the form of its file. */
	hits: string[];
}

/** Builds a site in which every text field says hostile things, looks into every file of it, and opens every page. */
export async function visitHostileSite(browser: Browser, strings: readonly string[], onSite: Wanted): Promise<HostileFindings> {
	const { folder, placed, refused } = writeHostileContent(strings, onSite);
	const place = openWorkplace(folder);
	const { code, text } = await place.build({ BASE_PATH: '/' });
	if (code !== 0) throw new Error(text);
	const names = filesOf(place.site);
	const files = await lookIntoAll(browser, place.site, names);
	const visited = await visitPages(browser, place.site, names);
	const total = (numbers: Map<string, number>) => [...numbers.values()].reduce((sum, number) => sum + number, 0);
	return {
		fields: new Set([...placed.keys(), ...refused.keys()]).size,
		placed: total(placed),
		refused: total(refused),
		closed: [...refused.keys()].filter((field) => !placed.has(field)),
		pages: visited.pages,
		files: files.byEnding,
		hits: [...files.wrong, ...visited.hits],
	};
}

async function lookIntoAll(browser: Browser, site: string, names: readonly string[]) {
	const blank = await browser.newPage();
	const byEnding: HostileFindings['files'] = new Map();
	const wrong: string[] = [];
	for (const name of names) {
		const looked = await lookInto(name, readFileSync(join(site, name)), blank);
		const { all, reached } = byEnding.get(extname(name)) ?? { all: 0, reached: 0 };
		byEnding.set(extname(name), { all: all + 1, reached: reached + Number(/__hit|onerror|elsewhere|<script/i.test(looked.words)) });
		wrong.push(...looked.wrong);
	}
	await blank.close();
	return { byEnding, wrong };
}

async function visitPages(browser: Browser, site: string, names: readonly string[]): Promise<{ pages: number; hits: string[] }> {
	const server = createServer(answerWithFiles({ site, base: '/' }));
	await new Promise<void>((resolve) => void server.listen({ port: 0, host: '127.0.0.1' }, resolve));
	const address = server.address();
	const origin = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`;
	const pages = names.filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
	const hits: string[] = [];
	const visited = await visitAll(browser, origin, [...pages, ...packs(pages), ...searches], async (page) => {
		await answerQuizzes(page);
		if (page.url().includes('?')) await page.waitForLoadState('networkidle');
		const live = await page.evaluate(livePartsOf, undefined);
		const wasHit = await page.evaluate(() => Reflect.has(window, '__hit') || getComputedStyle(document.body).display === 'none');
		hits.push(...[...live, ...(wasHit ? ['ran'] : [])].map((what) => `${page.url()} ${what}`));
	});
	server.close();
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
function packs(pages: readonly string[]): string[] {
	const picks = pages.flatMap((page) => /^\/editions\/(\S+)\/briefing\/$/.exec(page)?.[1] ?? []);
	return Array.from({ length: Math.ceil(picks.length / 20) }, (_, index) => `/briefing/?sheets=${picks.slice(index * 20, index * 20 + 20).join(',')}`);
}

/** Words of the strings, and of the plain ones around them, so that every kind of result is shown. */
const searches = ['window', 'onerror', 'img', 'script', 'javascript', 'elsewhere.invalid', 'bail', '"bail"', 'constructor', '__proto__', 'hyperlink', 'style', 'said plainly', 'before after', 'plain', 'notebook', 'policy'].map((query) => `/search/?q=${encodeURIComponent(query)}`);
