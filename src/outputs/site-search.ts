import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { z } from 'astro/zod';
import type { SearchContent } from '../model/search/search-record.ts';
import { makeSearchIndex } from './search-index.ts';

/** The index of a site that is still being built: of each page it takes what it needs as soon as the page is there. */
export interface SearchBeside {
	/** Says that a file is there; its path below the folder of the site. The first is searchSource. */
	made(file: string): void;
	/** Writes the index, once all files were told of. `records` counts what can be found. */
	finish(): Promise<{ records: number }>;
	stop(): void;
}

/** What the index is made of. It is taken away again. */
export const searchSource = 'pagefind/content.json';

/** Begins to index a site for search; the index goes to its pagefind/ folder. */
export function searchBeside(siteDir: string): SearchBeside {
	const arrivals = new Map<string, { there: Promise<void>; say: () => void }>();
	const arrivalOf = (file: string) => {
		const known = arrivals.get(file) ?? withSayer();
		arrivals.set(file, known);
		return known;
	};
	let all = false;
	const arrived = async (file: string) => (all ? undefined : arrivalOf(file).there);
	const index = withoutOwnReport(() => writeIndex(siteDir, arrived));
	// Whoever stops for another reason asks for no index.
	index.catch(() => undefined);
	return {
		made: (file) => arrivalOf(file).say(),
		finish() {
			all = true;
			for (const { say } of arrivals.values()) say();
			return index;
		},
		stop: () => void close(),
	};
}

/** Indexes a site that is there already. */
export function writeSearchIndex(siteDir: string): Promise<{ records: number }> {
	return searchBeside(siteDir).finish();
}

async function writeIndex(siteDir: string, arrived: (file: string) => Promise<void>): Promise<{ records: number }> {
	await arrived(searchSource);
	const source = join(siteDir, searchSource);
	const content: SearchContent = z.custom<SearchContent>().parse(JSON.parse(await readFile(source, 'utf8')));
	await rm(source);
	const files = await makeSearchIndex(content, async (url) => {
		const file = `${url.slice(1)}index.html`;
		await arrived(file);
		return readFile(join(siteDir, file), 'utf8');
	});
	const folder = join(siteDir, dirname(searchSource));
	for (const name of new Set(files.map(({ path }) => dirname(path)))) await mkdir(join(folder, name), { recursive: true });
	await Promise.all(files.map(({ path, content: bytes }) => writeFile(join(folder, path), bytes)));
	return { records: content.records.length };
}

/**
 * Where its program ends early Pagefind prints an error with its stack, besides failing. We are told by the failure; and where
 * Ctrl-C has ended both programs, nothing is to be told.
 */
async function withoutOwnReport<Result>(work: () => Promise<Result>): Promise<Result> {
	const print = console.error;
	console.error = (...words: unknown[]) => words[0] === 'Service stopped' || print(...words);
	try {
		return await work();
	} finally {
		console.error = print;
	}
}

function withSayer(): { there: Promise<void>; say: () => void } {
	const { promise, resolve } = Promise.withResolvers<void>();
	return { there: promise, say: resolve };
}
