import { existsSync, lstatSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { withPatience } from './patience.ts';

/**
 * The releases of a site lie beside it, in `.releases/<name of the site>/<number>`; the site itself is a link to one.
 * A folder has a number only when it is complete: until then its name ends with ".building".
 */
export interface Releases {
	/** What a server serves: dist */
	site: string;
	folder: string;
	/** Ascending. */
	numbers(): number[];
	path(number: number): string;
	/** The release that the site links to; undefined where the site is a folder, or is not there. */
	linked(): number | undefined;
}

export function releasesOf(site: string): Releases {
	const folder = join(dirname(site), '.releases', basename(site));
	return {
		site,
		folder,
		numbers() {
			if (!existsSync(folder)) return [];
			return readdirSync(folder).filter((name) => /^\d+$/.test(name)).map(Number).sort((a, b) => a - b);
		},
		path: (number) => join(folder, String(number)),
		linked() {
			if (!lstatSync(site, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
			const name = basename(readlinkSync(site));
			return /^\d+$/.test(name) ? Number(name) : undefined;
		},
	};
}

/** Removes all releases but these. What another program holds open is left for the next time. */
export function keepOnly(releases: Releases, wanted: readonly (number | undefined)[]): void {
	for (const number of releases.numbers().filter((each) => !wanted.includes(each))) {
		try {
			removeFolder(releases.path(number));
		} catch {
			// It is in nobody's way.
		}
	}
}

export function removeFolder(path: string): void {
	withPatience(() => rmSync(path, { recursive: true, force: true }));
}
