import { expect, test } from 'vitest';
import sharp from 'sharp';
import { attribute, metaOf, readBuiltSite, textOf } from './built-site.ts';

const sites = [await readBuiltSite('sample'), await readBuiltSite('kitchenSink')];

test.each(sites)('every page of $name says its language, and has one main heading', ({ pages }) => {
	expect(pages.length).toBeGreaterThan(20);
	for (const { address, document } of pages) {
		expect(attribute(document.querySelector('html'), 'lang'), address).toBe('en-GB');
		expect(document.querySelectorAll('h1').map(textOf), address).toEqual([expect.stringMatching(/\S/)]);
	}
});

test.each(sites)('no two pages of $name have the same title or the same description', ({ pages }) => {
	const titles = pages.map(({ document }) => textOf(document.querySelector('head title')));
	const descriptions = pages.map((page) => metaOf(page, 'description') ?? '');
	expect(repeated(titles)).toEqual([]);
	expect(repeated(descriptions)).toEqual([]);
	expect([...titles, ...descriptions].filter((text) => text.trim() === '')).toEqual([]);
});

test.each(sites)('every page of $name says its full address where the origin is known, and none where it is not', (site) => {
	for (const page of site.pages) {
		const isListed = metaOf(page, 'robots') !== 'noindex';
		const full = site.origin && `${site.origin}${page.address}`;
		const canonical = attribute(page.document.querySelector('link[rel="canonical"]'), 'href');
		expect(canonical, page.address).toBe(isListed ? full : undefined);
		if (isListed || !full) expect(metaOf(page, 'og:url'), page.address).toBe(full);
	}
});

test.each(sites)('every page of $name has a share image of 1200 by 630 pixels, with words for it', async (site) => {
	const images = new Set<string>();
	for (const page of site.pages) {
		const image = metaOf(page, 'og:image') ?? '';
		const prefix = site.origin ?? '';
		expect(image.startsWith(`${prefix}${site.base}`), `${page.address} ${image}`).toBe(true);
		expect(metaOf(page, 'og:image:alt')?.trim(), page.address).toMatch(/\S/);
		const file = site.fileAt(image.slice(prefix.length));
		expect(file, `${page.address} has the share image ${image}`).toBeDefined();
		images.add(file!);
	}
	expect(images.size).toBeGreaterThan(5);
	for (const file of images) {
		const { width, height, format } = await sharp(site.read(file)).metadata();
		expect({ file, width, height, format }).toEqual({ file, width: 1200, height: 630, format: 'png' });
	}
});

function repeated(texts: readonly string[]): string[] {
	return texts.filter((text, index) => texts.indexOf(text) !== index);
}
