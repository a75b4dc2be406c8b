import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from '../publishing/same-tree.ts';
import { folderName, unpackBundle } from './unpacked-bundle.ts';

const folder = await unpackBundle('kitchenSink');
const files = filesOf(folder);
const pages = files.filter((file) => file.endsWith('.html')).map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }));

/** As browsers write where a bundle was unpacked: https://url.spec.whatwg.org/ says how addresses are read from there, and Node reads them so too. */
const places = {
	'a drive of Windows': `file:///C:/Users/A%20B/${encodeURIComponent(folderName)}/`,
	'the root of a drive': 'file:///D:/',
	'a share of a file server, \\\\news-01\\shared$\\': `file://news-01/shared$/${encodeURIComponent(folderName)}/`,
	'the root of a share': 'file://news-01/shared$/',
	'a folder of Linux or macOS': `file:///home/%C5%81ucja/${encodeURIComponent(folderName)}/`,
};

test.each(Object.entries(places))('unpacked in %s, every address of every page leads to a file of the bundle or to another site', (_, root) => {
	const lost = pages.flatMap(({ file, html }) => {
		const page = `${root}${encodeURI(file)}`;
		return addressesIn(html).filter((address) => !arrives(new URL(address, page).href, root)).map((address) => `${file}: ${address}`);
	});
	expect(lost).toEqual([]);
	expect(pages.flatMap(({ html }) => addressesIn(html)).length).toBeGreaterThan(800);
});

test.each(Object.entries(places))('unpacked in %s, what scripts make of the folder that a page names leads there too', (_, root) => {
	const named = pages.flatMap(({ file, html }) => [...html.matchAll(/ data-(?:base|index)="([^"]*)"/g)].map(([, up = '']) => ({ page: `${root}${encodeURI(file)}`, up })));
	expect(named.length).toBeGreaterThan(pages.length);
	for (const { page, up } of named) {
		// src/client/folder/full-addresses.ts, and then the name of a page behind it.
		const { pathname } = new URL(up, page);
		const full = new URL(pathname.endsWith('/') ? pathname : `${pathname}/`, page).href;
		expect([root, `${root}search-data/`]).toContain(full);
	}
});

function addressesIn(html: string): string[] {
	const single = [...html.matchAll(/ (?:href|src|action|data-pdf)="([^"]*)"/g)].map(([, address = '']) => address);
	const sets = [...html.matchAll(/ srcset="([^"]*)"/g)].flatMap(([, set = '']) => set.split(',').map((one) => one.trim().split(' ')[0] ?? ''));
	const moved = [...html.matchAll(/ content="\d+; ?url=([^"]*)"/g)].map(([, address = '']) => address);
	return [...single, ...sets, ...moved].map((address) => address.replaceAll('&amp;', '&'));
}

function arrives(href: string, root: string): boolean {
	if (/^(?:https?|mailto|tel):/.test(href)) return true;
	return href.startsWith(root) && files.includes(decodeURI(href.slice(root.length).split(/[?#]/)[0] ?? ''));
}
