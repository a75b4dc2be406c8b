import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../outputs/browser.ts';
import { addressOf, openPage, type ServedSite } from './open-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test.each<{ site: ServedSite; entries: number; prefix: string }>([
	{ site: 'sample', entries: 20, prefix: '/' },
	{ site: 'kitchenSink', entries: 8, prefix: 'https://psd.example/psd/news/' },
])('the feed of $site is well-formed, and its entries lead to pages', async ({ site, entries, prefix }) => {
	await using open = await openPage(browser, site, '404.html', { bypassCSP: true });
	const feed = await open.page.evaluate(async (address) => {
		const answer = await fetch(address);
		const xml = new DOMParser().parseFromString(await answer.text(), 'application/xml');
		const links = [...xml.querySelectorAll('entry > link')].map((link) => link.getAttribute('href') ?? '');
		return { error: xml.querySelector('parsererror')?.textContent, links, ids: [...xml.querySelectorAll('entry > id')].map(({ textContent }) => textContent) };
	}, addressOf(site, 'feed.xml'));
	expect(feed.error).toBeUndefined();
	expect(feed.links.length).toBe(entries);
	expect(new Set(feed.ids).size).toBe(entries);
	expect(feed.links.filter((link) => !link.startsWith(`${prefix}editions/`))).toEqual([]);
});
