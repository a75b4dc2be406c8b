import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSources } from './source-files.ts';
import { projectRoot } from './test-sites.ts';

test('every script of a page is in the one that pages opened from a folder share', () => {
	const loaded = new Set(readSources().filter(({ path }) => path.endsWith('.astro')).flatMap(({ text }) => [...text.matchAll(/import '(?:\.\.\/)+client\/([\w-]+)\.ts'/g)].map(([, name]) => name)));
	const shared = [...readFileSync(join(projectRoot, 'src/client/folder/pages.ts'), 'utf8').matchAll(/import '\.\.\/([\w-]+)\.ts'/g)].map(([, name]) => name);
	expect(loaded.size).toBeGreaterThan(5);
	expect(shared).toEqual([...loaded].sort());
});

test('every module that stands in for another in a folder is of the same name and gives what that one gives', () => {
	const sources = readSources();
	const exportsOf = (path: string) => [...(sources.find((source) => source.path === path)?.code.matchAll(/^export (?:async )?function (\w+)/gm) ?? [])].map(([, name]) => name);
	const standIns = sources.map(({ path }) => path).filter((path) => path.startsWith('src/client/folder/')).map((path) => ({ path, other: path.replace('folder/', '') })).filter(({ other }) => sources.some(({ path }) => path === other));
	expect(standIns.map(({ other }) => other)).toEqual(['src/client/search-service.ts', 'src/client/sheet-page.ts']);
	for (const { path, other } of standIns) expect(exportsOf(path)).toEqual(exportsOf(other));
});
