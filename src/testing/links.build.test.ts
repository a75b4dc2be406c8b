import { expect, test } from 'vitest';
import { attribute, readBuiltSite, type BuiltPage, type BuiltSite } from './built-site.ts';

const sites = [await readBuiltSite('sample'), await readBuiltSite('kitchenSink')];

test.each(sites)('every link of $name leads to a page or file of the site, or out of it by a full address', (site) => {
	const dead = site.pages.flatMap((page) =>
		linksOf(page)
			.filter((href) => !isElsewhere(href))
			.filter((href) => site.fileAt(pathOf(href, page)) === undefined)
			.map((href) => `${page.address} -> ${href}`),
	);
	expect(dead).toEqual([]);
});

test.each(sites)('every link of $name to a place in a page finds it there', (site) => {
	const places = new Map(site.pages.map((page) => [page.address, new Set(idsOf(page))]));
	const links = site.pages.flatMap((page) =>
		linksOf(page).filter((href) => href.includes('#') && !isElsewhere(href)).map((href) => ({ page, href })),
	);
	const dead = links
		.filter(({ page, href }) => !places.get(pathOf(href, page))?.has(decodeURIComponent(href.split('#')[1] ?? '')))
		.map(({ page, href }) => `${page.address} -> ${href}`);
	expect(links.length).toBeGreaterThan(50);
	expect(dead).toEqual([]);
});

test.each(sites)('no id of $name stands twice in a page', ({ pages }) => {
	const repeated = pages.flatMap((page) => {
		const ids = idsOf(page);
		return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.address} #${id}`);
	});
	expect(repeated).toEqual([]);
});

test.each(sites)('every element that a page of $name names by its id is there', ({ pages }) => {
	const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
	const missing = pages.flatMap((page) => {
		const ids = new Set(idsOf(page));
		const wanted = names.flatMap((name) =>
			page.document.querySelectorAll(`[${name}]`).flatMap((element) => (attribute(element, name) ?? '').split(/\s+/)),
		);
		return wanted.filter((id) => !ids.has(id)).map((id) => `${page.address} #${id}`);
	});
	expect(missing).toEqual([]);
});

test.each(sites)('everything that a page of $name loads is a file of the site', (site) => {
	const loaded = site.pages.flatMap((page) => resourcesOf(page).map((address) => ({ from: page.address, address })));
	const missing = loaded.filter(({ address }) => site.fileAt(address) === undefined);
	expect(loaded.length).toBeGreaterThan(100);
	expect(missing).toEqual([]);
});

test.each(sites)('everything that a style sheet of $name loads is a file of the site', (site) => {
	const sheets = site.files.filter((file) => file.endsWith('.css'));
	const loaded = sheets.flatMap((sheet) => addressesIn(site, sheet).map((address) => ({ sheet, address })));
	expect(loaded.length).toBeGreaterThan(2);
	expect(loaded.filter(({ address }) => site.fileAt(address) === undefined)).toEqual([]);
});

function linksOf({ document }: BuiltPage): string[] {
	return document.querySelectorAll('a[href], link[rel="alternate"], form[action]').map((element) => attribute(element, 'href') ?? attribute(element, 'action') ?? '');
}

function idsOf({ document }: BuiltPage): string[] {
	return document.querySelectorAll('[id]').map((element) => attribute(element, 'id') ?? '');
}

/** What a browser fetches by itself to show the page. */
function resourcesOf({ document }: BuiltPage): string[] {
	const sources = document.querySelectorAll('img, script, source, iframe, video, audio, embed, object').flatMap((element) => {
		const set = (attribute(element, 'srcset') ?? '').split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
		return [attribute(element, 'src'), attribute(element, 'data'), ...set].filter((address) => address !== undefined && address !== '');
	});
	const links = document.querySelectorAll('link[href]').filter((link) => !['canonical', 'alternate'].includes(attribute(link, 'rel') ?? ''));
	return [...sources, ...links.map((link) => attribute(link, 'href'))].filter((address) => address !== undefined);
}

/** The addresses that a sheet fetches, from the root of the server. */
function addressesIn(site: BuiltSite, sheet: string): string[] {
	const text = site.read(sheet).toString();
	const found = [...text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map(([, url, imported]) => url ?? imported ?? '');
	return found.map((address) => (isElsewhere(address) ? address : new URL(address, `http://host${site.base}${sheet}`).pathname));
}

function isElsewhere(address: string): boolean {
	return /^(?:https?:|mailto:|tel:)/.test(address);
}

/** Without what comes after "?" and "#"; a bare "#place" is a place of the page itself. */
function pathOf(href: string, page: BuiltPage): string {
	return new URL(href, `http://host${page.address}`).pathname;
}
