import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { tellFailures } from './open-page.ts';

/** A page of an unpacked bundle in a browser, opened as by a double click, with what it did on the way. */
export interface UnpackedPage extends AsyncDisposable {
	page: Page;
	/** What the console said, what failed to load, what broke, and what the policy stopped. */
	complaints: string[];
	/** What was asked for that is no file of the bundle. */
	foreign: string[];
}

/** @param path below the folder, with its query and place: "search/index.html?q=bail" */
export async function openUnpacked(browser: Browser, folder: string, path: string, width = 1280): Promise<UnpackedPage> {
	const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width, height: 900 } });
	const page = await context.newPage();
	const complaints: string[] = [];
	const foreign: string[] = [];
	const own = `${pathToFileURL(folder).href}/`;
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	tellFailures(page, complaints);
	page.on('request', (request) => {
		if (!request.url().startsWith(own)) foreign.push(request.url());
	});
	await page.goto(`${own}${path}`, { waitUntil: 'load' });
	return { page, complaints, foreign, [Symbol.asyncDispose]: () => context.close() };
}

/** The file of a page below the folder of its bundle, with its query and place. */
export function placeOf(page: Page, folder: string): string {
	return decodeURIComponent(page.url()).slice(decodeURIComponent(pathToFileURL(join(folder, '.')).href).length + 1);
}
