import { accessSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { z } from 'astro/zod';
import type { SearchContent } from '../model/search/search-record.ts';
import { shareFile, stateOf } from '../publishing/same-tree.ts';
import { giveBackMemory } from './give-back-memory.ts';
import { asGiven, type IndexFile } from './index-feed.ts';
import { feedAhead, manyRecords, pageFileOf, textFilesOf, type SearchedBefore } from './search-ahead.ts';
import { searchSource, type SearchBeside } from './search-beside.ts';
import { makeSearchIndex } from './search-index.ts';

/** Indexes a site while it is being built. */
export function indexSite(before: SearchedBefore | undefined): SearchBeside {
	const arrivals = new Map<string, { there: Promise<void>; say: () => void }>();
	const arrivalOf = (file: string) => {
		const known = arrivals.get(file) ?? withSayer();
		arrivals.set(file, known);
		return known;
	};
	const all = withSayer();
	const arrived = (file: string) => Promise.race([arrivalOf(file).there, all.there]);
	const begun = Promise.withResolvers<string>();
	const index = withoutOwnReport(() => writeIndex({ site: begun.promise, before, arrived, all: all.there }));
	// Told by finish().
	index.catch(() => undefined);
	return {
		begin: begun.resolve,
		made: (files) => files.forEach((file) => arrivalOf(file).say()),
		finish() {
			all.say();
			return index;
		},
		stop: () => void close(),
	};
}

interface Indexing {
	/** Its folder, once it is begun. */
	site: Promise<string>;
	before: SearchedBefore | undefined;
	/** Waits for a file. */
	arrived(file: string): Promise<void>;
	/** All files are there, and whoever made them has let go what they were made of. */
	all: Promise<void>;
}

async function writeIndex({ site, before, arrived, all }: Indexing): Promise<{ records: number }> {
	const reading = contentOf(site, before, arrived);
	// Told below.
	reading.catch(() => undefined);
	const feed = await feedAhead(before, reading);
	const [siteDir, content] = [await site, await reading];
	const given = new Set(feed.given());
	const pageAt = async (url: string) => {
		const file = pageFileOf(url);
		await arrived(file);
		// What was taken over from the site before is one file with what was given, and need not be read.
		const isOne = before && given.has(url) && stateOf(join(before.site, file)) === stateOf(join(siteDir, file));
		return isOne ? asGiven : readFile(join(siteDir, file), 'utf8');
	};
	const quiet = content.records.length > manyRecords ? all.then(() => giveBackMemory(0)) : undefined;
	const files = await makeSearchIndex(content, pageAt, { feed, quiet, before: () => (before && given.size > 0 ? textFilesOf(before) : []) });
	writeFiles(files, join(siteDir, dirname(searchSource)), before && join(before.site, dirname(searchSource)));
	return { records: content.records.length };
}

/** What can be found in the new site; it is taken away from there, and kept for the next build. */
async function contentOf(site: Promise<string>, before: SearchedBefore | undefined, arrived: Indexing['arrived']): Promise<SearchContent> {
	const source = join(await site, searchSource);
	await arrived(searchSource);
	const content: SearchContent = z.custom<SearchContent>().parse(JSON.parse(await readFile(source, 'utf8')));
	if (before) await rename(source, before.content).catch(() => undefined);
	await rm(source, { force: true });
	return content;
}

/** One after the other: files that are made at once in one folder wait for each other, which takes longer. */
function writeFiles(files: readonly IndexFile[], folder: string, before: string | undefined): void {
	// Where a build was stopped its folder is gone, and must not come back.
	accessSync(folder);
	for (const name of new Set(files.map(({ path }) => dirname(path)))) mkdirSync(join(folder, name), { recursive: true });
	for (const { path, content } of files) {
		const old = before && join(before, path);
		if (old && holds(old, content)) shareFile(old, join(folder, path));
		else writeFileSync(join(folder, path), content);
	}
}

function holds(file: string, bytes: Uint8Array): boolean {
	try {
		return readFileSync(file).equals(bytes);
	} catch {
		return false;
	}
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
