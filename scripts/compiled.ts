import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256 } from '../src/kept-file.ts';
import { filesOf } from '../src/publishing/same-tree.ts';
import { astroCompile } from './astro-compile.ts';
import { programHash } from './build-stamp.ts';
import { shown } from './places.ts';
import { root } from './tools.ts';

/** The pages, compiled: what they are made from is our code, not the content. `code` is a hash of it. */
export type Compiled = { ok: true; folder: string; code: string; close(): void } | { ok: false; log: string };

/**
 * The pages as an earlier build compiled them, if nothing of our code has changed since, or else compiled now. What is not as
 * it was left is thrown away. Where nothing can be kept, a folder for this build alone takes its place.
 */
export async function compiledPages({ verbose }: { verbose: boolean }, usual = join(root, '.cache')): Promise<Compiled> {
	const place = join(usual, 'compiled');
	const code = programHash();
	const folder = join(place, code.slice(0, 16));
	const isWritable = makeFolder(place);
	if (isWhole(folder)) {
		touch(folder);
		return { ok: true, folder, code, close: () => {} };
	}
	if (!isWritable) return compileOnce(code, verbose);
	rmSync(folder, { recursive: true, force: true });
	const done = await compileInto(folder, verbose);
	if (!done.ok) return done;
	writeFileSync(sumsFile(folder), sumsOf(folder));
	for (const old of byAge(place).slice(mostKept)) rmSync(old, { recursive: true, force: true });
	return { ok: true, folder, code, close: () => {} };
}

/** One for each address that sites are built for, and for the code before the last change. */
const mostKept = 4;

/** Says so where it cannot be made or written. */
function makeFolder(place: string): boolean {
	try {
		mkdirSync(place, { recursive: true });
		accessSync(place, constants.W_OK);
		return true;
	} catch (error) {
		const reason = /\bE[A-Z]{3,}\b/.exec(String(error))?.[0] ?? 'no reason given';
		console.warn(`Warning: the cache "${shown(dirname(place))}" cannot be written (${reason}), so this build takes longer.`);
		return false;
	}
}

async function compileOnce(code: string, verbose: boolean): Promise<Compiled> {
	const folder = mkdtempSync(join(tmpdir(), 'newsletter-compiled-'));
	const close = () => rmSync(folder, { recursive: true, force: true });
	// What is compiled looks for packages in the folders above it.
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
	const done = await compileInto(folder, verbose);
	if (done.ok) return { ok: true, folder, code, close };
	close();
	return done;
}

async function compileInto(folder: string, verbose: boolean) {
	const cacheDir = join(folder, 'astro');
	const done = await astroCompile(join(folder, 'client'), { cacheDir, verbose });
	rmSync(cacheDir, { recursive: true, force: true });
	return done;
}

function isWhole(folder: string): boolean {
	try {
		return readFileSync(sumsFile(folder), 'utf8') === sumsOf(folder);
	} catch {
		return false;
	}
}

function sumsFile(folder: string): string {
	return join(folder, 'sums');
}

function sumsOf(folder: string): string {
	const files = ['client', 'server'].flatMap((part) => filesOf(join(folder, part)).map((file) => join(part, file)));
	return files.map((file) => `${sha256(readFileSync(join(folder, file))).toString('hex')}  ${file}\n`).join('');
}

/** Marks it as used just now, so that it is kept longest. */
function touch(folder: string): void {
	const now = new Date();
	try {
		utimesSync(folder, now, now);
	} catch {
		// It only goes a little sooner.
	}
}

/** The newest first. */
function byAge(place: string): string[] {
	const folders = existsSync(place) ? readdirSync(place).map((name) => join(place, name)) : [];
	return folders.map((path) => ({ path, time: statSync(path).mtimeMs })).sort((a, b) => b.time - a.time).map(({ path }) => path);
}
