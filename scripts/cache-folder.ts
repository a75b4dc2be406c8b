import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf } from '../src/publishing/same-tree.ts';
import { shown } from './places.ts';
import { root } from './tools.ts';

/** Where Astro keeps what it need not make again. */
export interface Cache {
	folder: string;
	/** Says that all that is in it is whole; until then the next build takes none of it. */
	seal(): void;
	close(): void;
}

/**
 * Opens the cache. Astro publishes what it finds there without looking, so that half a picture would become half a picture
 * of the site: what is not as the last good build left it is thrown away. Where nothing can be written, a folder for this
 * build alone takes its place.
 */
export function openCache(usual = join(root, '.cache')): Cache {
	const folder = join(usual, 'astro');
	const sums = join(usual, 'astro.sums');
	try {
		mkdirSync(folder, { recursive: true });
		if (!existsSync(sums) || readFileSync(sums, 'utf8') !== sumsOf(folder)) rmSync(folder, { recursive: true, force: true });
		rmSync(sums, { force: true });
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, '.writable'), '');
	} catch (error) {
		return openSpareCache(usual, error);
	}
	return {
		folder,
		seal: () => tolerantly(() => writeFileSync(sums, sumsOf(folder))),
		close: () => {},
	};
}

function openSpareCache(usual: string, error: unknown): Cache {
	const folder = mkdtempSync(join(tmpdir(), 'newsletter-cache-'));
	const reason = /\bE[A-Z]{3,}\b/.exec(String(error))?.[0] ?? 'no reason given';
	console.warn(`Warning: the cache "${shown(usual)}" cannot be written (${reason}), so this build takes longer.`);
	return { folder, seal: () => {}, close: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A cache that could not be sealed is thrown away by the next build: it costs time and nothing else. */
function tolerantly(work: () => void): void {
	try {
		work();
	} catch {
		// See above.
	}
}

function sumsOf(folder: string): string {
	const sum = (file: string) => createHash('sha256').update(readFileSync(join(folder, file))).digest('hex');
	return filesOf(folder).map((file) => `${sum(file)}  ${file}\n`).join('');
}
