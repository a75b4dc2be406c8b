import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { readSources } from './source-files.ts';

const nothing = /^$/;
const virtual = /^astro:/;

/** What each folder may import of ours, and what it may never import of others: Astro's own modules, Node, packages. */
const layers: Record<string, { own: string[]; never: RegExp }> = {
	'src/schemas': { own: ['src/schemas'], never: /^(astro:|node:|astro\/(?!zod$))/ },
	'src/model': { own: ['src/model', 'src/schemas'], never: /^(astro:|node:)/ },
	'src/markdown': { own: ['src/markdown', 'src/model', 'src/schemas'], never: virtual },
	// What is looked for in texts and bytes, and no more: the check, the proof and the script bring them.
	'src/disclosure': { own: ['src/disclosure'], never: /^(astro\b|node:)/ },
	'src/content-check': { own: ['src/content-check', 'src/markdown', 'src/disclosure', 'src/schemas', 'src/model'], never: virtual },
	'src/authoring': { own: ['src/authoring', 'src/content-check', 'src/schemas', 'src/model'], never: virtual },
	'src/publication.ts': { own: ['src/schemas'], never: virtual },
	'src/kept-file.ts': { own: [], never: virtual },
	'src/text-store.ts': { own: ['src/kept-file.ts', 'src/content-check', 'src/markdown', 'src/publication.ts'], never: virtual },
	'src/author-text.ts': { own: ['src/markdown', 'src/model', 'src/outputs'], never: virtual },
	'src/content-entries.ts': { own: ['src/content-check', 'src/kept-file.ts', 'src/schemas', 'src/text-store.ts'], never: virtual },
	'src/content-loader.ts': { own: ['src/content-check', 'src/content-entries.ts', 'src/kept-file.ts', 'src/publication.ts', 'src/publishing/forget-unused.ts', 'src/text-store.ts'], never: virtual },
	// What renders compiled pages, outside of Astro.
	'src/rendering': { own: ['src/rendering', 'src/author-text.ts', 'src/content-check', 'src/content-entries.ts', 'src/kept-file.ts', 'src/outputs', 'src/publishing', 'src/schemas', 'src/text-store.ts'], never: virtual },
	'src/content.config.ts': { own: ['src/content-loader.ts', 'src/schemas'], never: nothing },
	'src/load-library.ts': { own: ['src/author-text.ts', 'src/markdown', 'src/model', 'src/outputs', 'src/publication.ts', 'src/rendering/handover.ts', 'src/text-store.ts'], never: nothing },
	// Of load-library they know a type alone: the text that `textOf` gives.
	'src/components': {
		own: ['src/components', 'src/layouts', 'src/model', 'src/schemas', 'src/client', 'src/assets', 'src/styles', 'src/load-library.ts', 'src/author-text.ts'],
		never: /^(astro:content|node:)/,
	},
	'src/layouts': { own: ['src/layouts', 'src/components', 'src/model', 'src/schemas', 'src/client', 'src/assets', 'src/styles'], never: /^(astro:content|node:)/ },
	'src/client': { own: ['src/client', 'src/model'], never: /./ },
	'src/outputs': { own: ['src/outputs', 'src/kept-file.ts', 'src/publishing/same-tree.ts', 'src/disclosure', 'src/model', 'src/schemas', 'src/assets', 'src/styles'], never: virtual },
	'src/publishing': { own: ['src/publishing', 'src/model'], never: virtual },
	'src/pages': {
		own: ['src/components', 'src/layouts', 'src/model', 'src/schemas', 'src/client', 'src/outputs', 'src/load-library.ts', 'src/author-text.ts'],
		never: /^(astro:content|node:)/,
	},
	'src/dev': { own: ['src/dev', 'src/content-check', 'src/model', 'src/outputs'], never: virtual },
	'src/bench': { own: ['src/bench', 'src/client', 'src/model', 'src/publishing', 'src/schemas'], never: virtual },
	scripts: { own: ['scripts', 'src/bench', 'src/disclosure', 'src/kept-file.ts', 'src/publication.ts', 'src/authoring', 'src/content-check', 'src/schemas', 'src/model', 'src/outputs', 'src/publishing', 'src/rendering'], never: virtual },
};

const sources = readSources().filter(({ isTest }) => !isTest);

test('every source file has a place in the table of layers', () => {
	const strange = sources.map(({ path }) => path).filter((path) => !layerOf(path) && !/^src\/(styles\/|[\w-]+\.d\.ts$)/.test(path));
	expect(sources.length).toBeGreaterThan(100);
	expect(strange).toEqual([]);
});

test.each(Object.entries(layers))('%s imports only what it may', (name, { own, never }) => {
	const imports = sources.filter(({ path }) => layerOf(path) === name).flatMap(({ path, text }) => importsOf(text).map((what) => ({ path, what })));
	const wrong = imports.filter(({ path, what }) => {
		if (!what.startsWith('.')) return never.test(what);
		const goal = posix.join(posix.dirname(path), what);
		return !own.some((allowed) => goal === allowed || goal.startsWith(`${allowed}/`));
	});
	expect(imports.length).toBeGreaterThan(0);
	expect(wrong.map(({ path, what }) => `${path} imports ${what}`)).toEqual([]);
});

test('one file queries the content, and one says what it is', () => {
	const doors = sources.filter(({ text }) => importsOf(text).includes('astro:content')).map(({ path }) => path);
	expect(doors).toEqual(['src/content.config.ts', 'src/load-library.ts']);
});

test('pages only compose: their frontmatter is short, and no test lies among them, where it would become a page', () => {
	const pages = readSources().filter(({ path }) => path.startsWith('src/pages/'));
	const astro = pages.filter(({ path }) => path.endsWith('.astro'));
	expect(astro.length).toBeGreaterThan(10);
	expect(astro.filter(({ code }) => code.split('\n').length > 30).map(({ path }) => path)).toEqual([]);
	expect(pages.filter(({ path }) => /\.test\./.test(path))).toEqual([]);
});

function layerOf(path: string): string | undefined {
	return Object.keys(layers).find((layer) => path === layer || path.startsWith(`${layer}/`));
}

/** Also what is imported for its types, for its effects, by a call and in an .astro file's script. */
function importsOf(text: string): string[] {
	const found = text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/g);
	return [...found].map(([, from, effect, call]) => from ?? effect ?? call ?? '').map((what) => what.replace(/\?.*$/, ''));
}
