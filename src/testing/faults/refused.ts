import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../publishing/same-tree.ts';
import { projectRoot } from '../test-sites.ts';
import { harmCache } from './harm-cache.ts';
import type { Outcome, Workplace } from './workplace.ts';

/** What the machine refuses in a build: see fault-injection.mjs. */
export interface Refusal {
	what: string;
	call: string;
	path: string;
	code: string;
	times: number;
	/** What the build should end with. */
	ends: number;
	says: RegExp;
}

const always = 1_000_000;

export const refusals: readonly Refusal[] = [
	{ what: 'a content file that may not be read', call: 'readFileSync', path: 'abandoned-999-calls.mdx', code: 'EACCES', times: always, ends: 3, says: /abandoned-999-calls\.mdx" may not be read or written by the user/ },
	{ what: 'a content file that vanishes', call: 'readFileSync', path: 'abandoned-999-calls.mdx', code: 'ENOENT', times: always, ends: 3, says: /abandoned-999-calls\.mdx" was there and then was not/ },
	{ what: 'a place that can only be read', call: 'mkdirSync', path: '.releases', code: 'EROFS', times: always, ends: 3, says: /is on a disk that can only be read/ },
	{ what: 'a full disk at the last moment', call: 'renameSync', path: '.building', code: 'ENOSPC', times: always, ends: 3, says: /The disk is full\. A new archive needs about \d+ MB/ },
	{ what: 'a file that another program keeps', call: 'renameSync', path: '.building', code: 'EBUSY', times: always, ends: 3, says: /is in use by another program, and stayed so/ },
	{ what: 'a file that another program holds for a moment', call: 'renameSync', path: '.building', code: 'EBUSY', times: 2, ends: 0, says: /Proving the pages/ },
	{ what: 'a cache that cannot be written', call: 'mkdirSync', path: '.cache', code: 'EACCES', times: always, ends: 0, says: /Warning: the cache ".cache" cannot be written \(EACCES\)/ },
];

/** Overwrites all that is kept between builds. Answers of how many files. */
export function damageCache(): Promise<number> {
	return harmCache((cache) => {
		const folders = ['compiled', 'pdf', 'pictures', 'share-images', 'texts'].map((name) => join(cache, name)).filter((name) => existsSync(name));
		const all = folders.flatMap((name) => filesOf(name).map((file) => join(name, file)));
		for (const file of all) writeFileSync(file, `damaged ${file}`);
		return all.length;
	});
}

/** Builds while the machine refuses: what came of it, and whether the site is still the one from before, or the whole new one. */
export async function buildRefused(place: Workplace, refusal: Refusal): Promise<Outcome & { isWhole: boolean }> {
	const before = place.served();
	// The build before this one may have come to its end with the other state.
	place.change(refusal.path === '.cache' ? 'one' : 'other');
	const outcome = await place.build(refusing(refusal));
	const after = place.served();
	if (outcome.code === 0) place.change('one');
	return { ...outcome, isWhole: after !== undefined && (outcome.code === 0 || after === before) };
}

/** The environment in which a build meets this. */
function refusing({ call, path, code, times }: Refusal): Record<string, string> {
	return {
		NODE_OPTIONS: `--import=${join(projectRoot, 'src', 'testing', 'fault-injection.mjs').replaceAll(' ', '%20')}`,
		FAULTS: JSON.stringify([{ call, path, code, times }]),
	};
}
