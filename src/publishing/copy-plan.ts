import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './same-tree.ts';

/** What has to be done so that a folder equals a release. Paths are below the folder. */
export interface CopyPlan {
	/** New files: nothing that is shown leads to them yet. */
	add: string[];
	/** Files that change: pages, and the entry of the search index. */
	replace: string[];
	/** Files that are gone. */
	remove: string[];
	/** Files that are gone too, but that a reader's open page may still ask for. */
	spare: string[];
}

/**
 * @param before the release that is in the folder, as far as it is known: its scripts, styles and fonts are spared until the
 * next publishing, since a page that is open may load them. Texts are never spared: what is withdrawn is gone at once.
 */
export function planCopy(release: string, goal: string, before: string | undefined): CopyPlan {
	const wanted = filesOf(release);
	const there = existsSync(goal) ? filesOf(goal) : [];
	const has = new Set(there);
	const wants = new Set(wanted);
	const gone = there.filter((file) => !wants.has(file));
	const isSpared = (file: string) => before !== undefined && /^assets[\\/].+\.(?:js|css|woff2)$/.test(file) && existsSync(join(before, file));
	return {
		add: wanted.filter((file) => !has.has(file)),
		replace: wanted.filter((file) => has.has(file) && !isEqual(join(release, file), join(goal, file))),
		remove: gone.filter((file) => !isSpared(file)),
		spare: gone.filter(isSpared),
	};
}

function isEqual(one: string, other: string): boolean {
	return statSync(one).size === statSync(other).size && readFileSync(one).equals(readFileSync(other));
}
