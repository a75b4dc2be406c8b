import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, sizeOfTree } from '../publishing/same-tree.ts';
import { testSites } from './test-sites.ts';
import { unpackBundle } from './unpacked-bundle.ts';
import { proveWhole } from './whole-site.ts';

const bundles = [
	{ name: 'sample', folder: await unpackBundle('sample') },
	{ name: 'kitchenSink', folder: await unpackBundle('kitchenSink') },
] as const;

test.each(bundles)('every link of $name arrives at a file that is there, and at a place in it', async ({ folder }) => {
	// In a folder deep down: a way up that is too long leads out of it.
	expect(await proveWhole(folder, '/deep/down/')).toEqual([]);
});

test.each(bundles)('$name has the pages, PDFs, data files, pictures and fonts of its site', ({ name, folder }) => {
	const isReaders = (file: string) => /\.(?:html|pdf|json|csv|css|svg|webp|png|woff2)$/.test(file) && !/^(?:404\.html|share[\\/]|pagefind[\\/])/.test(file);
	const own = filesOf(testSites[name].outDir).filter(isReaders);
	expect(filesOf(folder).filter(isReaders)).toEqual(own);
	expect(own.length).toBeGreaterThan(60);
});

test.each(bundles)('$name takes at most 1.2 times the room of its site', ({ name, folder }) => {
	expect(sizeOfTree(folder) / sizeOfTree(testSites[name].outDir)).toBeLessThanOrEqual(1.2);
});

test.each(bundles)('no page of $name asks for what only a server gives: modules, addresses from the root, other hosts', ({ folder }) => {
	const pages = filesOf(folder).filter((file) => file.endsWith('.html')).map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }));
	const found = pages.flatMap(({ file, html }) => [
		...(html.match(/<script(?! defer="" src="[./]*assets\/pages\.js">)[^>]*>|<link rel="(?:canonical|alternate|preload|modulepreload)"[^>]*>|<meta [^>]*"og:[^>]*>|crossorigin/g) ?? []),
		...(html.match(/ (?:href|src|srcset|action|content|data-[\w-]+)="\/[^"\s]*"/g) ?? []),
		...(html.match(/<(?:img|script|link|source|iframe|form)\b[^>]* (?:href|src|action)="(?:https?:|\/\/)[^>]*>/g) ?? []),
	].map((what) => `${file}: ${what}`));
	expect(pages.length).toBeGreaterThan(30);
	expect(found).toEqual([]);
	const sheets = filesOf(folder).filter((file) => file.endsWith('.css')).map((file) => readFileSync(join(folder, file), 'utf8'));
	expect(sheets.flatMap((css) => css.match(/url\(["']?(?:\/|https?:)[^)]*\)/g) ?? [])).toEqual([]);
});

test.each(bundles)('the scripts of $name fetch nothing, import nothing and make no code of text', ({ folder }) => {
	const scripts = filesOf(folder).filter((file) => file.endsWith('.js'));
	const code = scripts.map((file) => readFileSync(join(folder, file), 'utf8')).map((text) => text.replace(/^archiveData=JSON\.parse\('(?:[^'\\\n]|\\['\\])*'\)\n$/, ''));
	expect(scripts.length).toBeGreaterThan(4);
	expect(code.filter(Boolean)).toHaveLength(1);
	// The index has a method of that name.
	const own = code.join('').replace(/\.fetch\(|\bfetch\([\w$,]*\)\{/g, '');
	expect(own.match(/\b(?:fetch|XMLHttpRequest|importScripts|Worker|eval|Function|innerHTML|WebAssembly|import)\s*[(=.]/g) ?? []).toEqual([]);
});
