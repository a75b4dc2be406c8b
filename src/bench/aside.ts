import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Takes what builds left out of the way of the next one. */
export interface Aside {
	/** Moves files and folders of a folder; one that is not there is no mistake. */
	put(folder: string, names: readonly string[]): void;
	/** Deletes all that was moved. */
	remove(): void;
}

/**
 * Moves instead of deleting. For half a minute ext4 gives the numbers of deleted files to no new ones and looks for others one
 * after the other (recently_deleted() in Linux, fs/ext4/ialloc.c): a build straight after a whole site was deleted took 6 s of
 * processor longer than one that found nothing, as on a fresh clone.
 */
export function aside(): Aside {
	const places: string[] = [];
	return {
		put(folder, names) {
			const there = names.filter((name) => existsSync(join(folder, name)));
			if (there.length === 0) return;
			const place = mkdtempSync(join(folder, '.aside-'));
			places.push(place);
			for (const [index, name] of there.entries()) renameSync(join(folder, name), join(place, String(index)));
		},
		remove() {
			for (const place of places.splice(0)) rmSync(place, { recursive: true, force: true });
		},
	};
}
