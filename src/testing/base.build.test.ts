import { expect, test } from 'vitest';
import { attribute, readBuiltSite } from './built-site.ts';

const site = await readBuiltSite('kitchenSink');

test('under a sub-path every address inside the site begins with it', () => {
	const addresses = site.pages.flatMap(({ address, document }) =>
		['href', 'src', 'action', 'data-index', 'content'].flatMap((name) =>
			document
				.querySelectorAll(`[${name}]`)
				.map((element) => attribute(element, name) ?? '')
				.filter((value) => value.startsWith('/'))
				.map((value) => ({ address, value })),
		),
	);
	expect(addresses.length).toBeGreaterThan(300);
	expect(addresses.filter(({ value }) => !value.startsWith(site.base))).toEqual([]);
});

test('under a sub-path the style sheets, the feed and the data name addresses below it', () => {
	const texts = site.files.filter((file) => /\.(?:css|xml|json|csv)$/.test(file)).map((file) => ({ file, text: site.read(file).toString() }));
	const outside = texts.flatMap(({ file, text }) => {
		const found = text.match(/(?:url\(|href="|")(?:https:\/\/psd\.example)?\/(?:editions|topics|assets|share|outcomes|glossary|feed)[^")]*/g) ?? [];
		return found.filter((each) => !each.includes(site.base)).map((each) => `${file} ${each}`);
	});
	expect(texts.some(({ text }) => text.includes(site.base))).toBe(true);
	expect(outside).toEqual([]);
});

test('a page moved from an earlier address leads on, by itself and by a link', () => {
	const goal = `${site.base}editions/2022-q1/cases/every-component/`;
	for (const name of ['the-first-name', 'the-second-name']) {
		const { document } = site.page(`${site.base}editions/2022-q1/cases/${name}/`);
		expect(attribute(document.querySelector('meta[http-equiv="refresh"]'), 'content')).toBe(`0; url=${goal}`);
		expect(document.querySelectorAll('main a').map((link) => attribute(link, 'href'))).toContain(goal);
		expect(attribute(document.querySelector('meta[name="robots"]'), 'content')).toBe('noindex');
	}
});
