import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { currentRelease, healSite, makeCurrent, usualWay, type Way } from './make-current.ts';
import { withPatience } from './patience.ts';
import { keepOnly, removeFolder, type Releases } from './releases.ts';
import { isSameTree } from './same-tree.ts';

/** A release on its way: built into `fresh`, then published or discarded. */
export interface NewRelease {
	/** The folder to build into; it does not exist yet. */
	fresh: string;
	/** Puts what was built in the site's place and keeps what was there. Answers 'same' where the two are equal. */
	publish(): 'published' | 'same';
	discard(): void;
}

/** Begins a release. Only for whoever holds the lock of the folder. */
export function beginRelease(releases: Releases, way: Way = usualWay): NewRelease {
	mkdirSync(releases.folder, { recursive: true });
	healSite(releases, way);
	clearLeftovers(releases);
	// In twos: a site that was there before releases had numbers gets the one between.
	const number = Math.max(0, currentRelease(releases) ?? 0, ...releases.numbers()) + 2;
	// With the process in its name: what a killed build left behind may still be writing.
	const fresh = `${releases.path(number)}-${process.pid}.building`;
	const discard = () => {
		process.off('exit', discard);
		removeFolder(fresh);
	};
	// Ctrl-C ends the process before whoever began the release comes to discard it.
	process.on('exit', discard);
	return {
		fresh,
		publish() {
			// Equal releases would leave nothing else to roll back to.
			if (currentRelease(releases) !== undefined && existsSync(releases.site) && isSameTree(fresh, releases.site)) return 'same';
			withPatience(() => renameSync(fresh, releases.path(number)));
			const before = makeCurrent(releases, number, way);
			keepOnly(releases, [number, before]);
			return 'published';
		},
		discard,
	};
}

/** Serves the release before again. Answers its number; undefined where there is none. */
export function rollBack(releases: Releases, way: Way = usualWay): number | undefined {
	healSite(releases, way);
	const now = currentRelease(releases);
	const before = releases.numbers().filter((number) => now !== undefined && number < now).at(-1);
	if (before !== undefined) makeCurrent(releases, before, way);
	return before;
}

/** What a killed build left. */
function clearLeftovers({ folder }: Releases): void {
	for (const name of readdirSync(folder).filter((each) => each.endsWith('.building'))) removeFolder(join(folder, name));
}
