import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import type { SearchContent } from '../model/search/search-record.ts';
import { makeSearchIndex } from './search-index.ts';

/** Indexes a built site for search and writes the index to its pagefind/ folder. `records` counts what can be found. */
export async function writeSearchIndex(siteDir: string): Promise<{ records: number }> {
	const folder = join(siteDir, 'pagefind');
	const source = join(folder, 'content.json');
	const content: SearchContent = z.custom<SearchContent>().parse(JSON.parse(await readFile(source, 'utf8')));
	await rm(source);
	const pageAt = (url: string) => readFile(join(siteDir, url.slice(1), 'index.html'), 'utf8');
	const files = await makeSearchIndex(content, pageAt);
	for (const name of new Set(files.map(({ path }) => dirname(path)))) await mkdir(join(folder, name), { recursive: true });
	await Promise.all(files.map(({ path, content: bytes }) => writeFile(join(folder, path), bytes)));
	return { records: content.records.length };
}
