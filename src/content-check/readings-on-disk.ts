import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ContentFolder } from './content-folder.ts';
import { readingsOf } from './reading.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Gives the files of a folder what an earlier run has read out of them, as far as neither they nor the code have changed.
 * A store that is missing, damaged or of other code is none: everything is read afresh.
 * @param code what the readings depend on beside the file: codeHash().
 * @returns what keeps the readings for the next run; where it cannot be written, nothing is kept.
 */
export function recallReadings(folder: ContentFolder, cacheDir: string, code: string): { keep(): void } {
	const store = join(cacheDir, `${hashOf(resolve(folder.dir)).slice(0, 16)}.json`);
	const kept = readStore(store);
	const keys = new Map(folder.files.map((file) => [file, keyOf(file, code)]));
	for (const [file, key] of keys) {
		const readings = kept.get(key);
		for (const [name, value] of Object.entries(readings ?? {})) readingsOf(file).set(name, value);
	}
	return {
		keep() {
			const isSame = kept.size === keys.size && [...keys.values()].every((key) => kept.has(key));
			if (!isSame) writeStore(store, Object.fromEntries([...keys].map(([file, key]) => [key, Object.fromEntries(readingsOf(file))])));
		},
	};
}

/** All that a reading can depend on: the code, the place of the file, and its text as it is read. */
function keyOf({ path, kind, edition, name, text }: SourceFile, code: string): string {
	return hashOf([code, path, kind, edition, name, text].join('\0'));
}

/** The first line is the hash of the rest: half a store is none. */
function readStore(store: string): Map<string, object> {
	try {
		const [hash, json = ''] = readFileSync(store, 'utf8').split('\n');
		const kept: unknown = hash === hashOf(json) ? JSON.parse(json) : {};
		return new Map(Object.entries(Object(kept)).flatMap(([key, value]) => (typeof value === 'object' && value !== null ? [[key, value]] : [])));
	} catch {
		return new Map();
	}
}

/** Beside its place first, so that two runs at once do not write into one another. */
function writeStore(store: string, readings: object): void {
	const json = JSON.stringify(readings);
	try {
		mkdirSync(dirname(store), { recursive: true });
		writeFileSync(`${store}.${process.pid}`, `${hashOf(json)}\n${json}`);
		renameSync(`${store}.${process.pid}`, store);
		for (const old of storesByAge(dirname(store)).slice(mostStores)) rmSync(old, { force: true });
	} catch {
		// A folder that cannot be written to, a full disk: the next check takes longer, and says the same.
	}
}

/** One for each content folder that was checked here: tests and trials leave many. */
const mostStores = 10;

/** The newest first. */
function storesByAge(cacheDir: string): string[] {
	const stores = readdirSync(cacheDir).map((name) => join(cacheDir, name)).map((path) => ({ path, time: statSync(path).mtimeMs }));
	return stores.sort((a, b) => b.time - a.time).map(({ path }) => path);
}

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
