import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Way } from './make-current.ts';
import { beginRelease } from './publish-release.ts';
import { releasesOf, type Releases } from './releases.ts';

/** A place for a site, with nothing in it yet. */
export function newPlace(): Releases {
	return releasesOf(join(mkdtempSync(join(tmpdir(), 'releases-')), 'dist'));
}

/** Publishes a site of one page that says these words. */
export function publish(releases: Releases, words: string, way: Way) {
	const release = beginRelease(releases, way);
	write(release.fresh, words);
	const result = release.publish();
	release.discard();
	expect(existsSync(release.fresh)).toBe(false);
	return result;
}

export function write(folder: string, words: string): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'index.html'), words);
}

export function shownAt({ site }: Releases): string {
	return readFileSync(join(site, 'index.html'), 'utf8');
}
