import { expect, test } from 'vitest';
import { headerPolicy, immutableFolders, fileTypes, metaPolicy } from '../model/site-policy.ts';
import { attribute, readBuiltSite } from './built-site.ts';

const sites = [await readBuiltSite('sample'), await readBuiltSite('kitchenSink')];

test.each(sites)('no page of $name has an inline script, style or handler, and each says its policy before all that it loads', ({ pages }) => {
	const inline = pages.flatMap(({ address, document }) => {
		const elements = document.querySelectorAll('*');
		const handlers = elements.flatMap((element) => Object.keys(element.attributes ?? {}).filter((name) => name === 'style' || name.startsWith('on') || name === 'srcdoc'));
		const code = elements.filter((element) => element.is('style') || (element.is('script') && !element.hasAttribute('src')));
		return [...handlers, ...code.map((element) => element.tagName)].map((what) => `${address} ${what}`);
	});
	expect(inline).toEqual([]);
	const withoutPolicy = pages.filter(({ html, document }) => {
		const meta = document.querySelector('meta[http-equiv="content-security-policy"]');
		return attribute(meta, 'content') !== metaPolicy || html.indexOf('content-security-policy') > html.search(/<(?:link|script|style|img)\b/);
	});
	expect(withoutPolicy.map(({ address }) => address)).toEqual([]);
});

test('the page and the server say the same, but for what only a server can say', () => {
	expect(headerPolicy).toBe(`${metaPolicy}; frame-ancestors 'none'`);
	expect(metaPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|data:|blob:|https?:|\*/);
});

test.each(sites)('every file of $name is of a type that the servers are told of', ({ files }) => {
	const endings = new Set(files.filter((file) => file !== 'web.config').map((file) => file.split('.').at(-1) ?? ''));
	expect([...endings].filter((ending) => !(ending in fileTypes))).toEqual([]);
});

test.each(sites)('what browsers of $name may keep for ever has a hash in its name', ({ files }) => {
	const kept = files.filter((file) => immutableFolders.some((folder) => file.startsWith(folder)));
	expect(kept.length).toBeGreaterThan(20);
	expect(kept.filter((file) => !/[._][\w-]{6,}\.\w+$/.test(file))).toEqual([]);
});
