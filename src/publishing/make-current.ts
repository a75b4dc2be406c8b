import { existsSync, lstatSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { finishMove, forgetMove, movedRelease, moveIntoPlace } from './moved-site.ts';
import { withPatience } from './patience.ts';
import type { Releases } from './releases.ts';

/** How a release takes the site's place: by a link, or by moving folders where the system grants no links. */
export type Way = 'link' | 'move';

export const usualWay: Way = process.platform === 'win32' ? 'move' : 'link';

/**
 * Puts a release in the site's place. A link is replaced in one step: at every moment a complete site is served.
 * @returns the number of the release that was there before, and is kept.
 * @throws where the site is a folder that never was a site: its files may be somebody's only copy.
 */
export function makeCurrent(releases: Releases, number: number, way: Way = usualWay): number | undefined {
	refuseForeignFolder(releases.site);
	const isFolder = kindOf(releases.site)?.isDirectory() ?? false;
	const before = currentRelease(releases) ?? (isFolder ? number - 1 : undefined);
	if (before === number) return before;
	const link = way === 'link' ? makeLink(releases, number) : undefined;
	if (!link) {
		moveIntoPlace(releases, number, isFolder ? before : undefined);
		return before;
	}
	// A folder cannot be replaced by a link in one step. This happens once, and healSite() mends a stop between the two.
	if (isFolder && before !== undefined) withPatience(() => renameSync(releases.site, releases.path(before)));
	withPatience(() => renameSync(link, releases.site));
	forgetMove(releases);
	return before;
}

/** The number of the release that is served; undefined where it has none, or where there is none. */
export function currentRelease(releases: Releases): number | undefined {
	return releases.linked() ?? movedRelease(releases);
}

/** Mends what a stop between two renames left, so that the site is there, whole. Only for whoever holds the lock. */
export function healSite(releases: Releases, way: Way = usualWay): void {
	finishMove(releases);
	const newest = releases.numbers().at(-1);
	if (existsSync(releases.site) || newest === undefined) return;
	// A link that leads nowhere would be in the way of a folder.
	rmSync(releases.site, { force: true });
	forgetMove(releases);
	makeCurrent(releases, newest, way);
}

/** A link beside the site, ready to be renamed; undefined where this system or this disk has none. */
function makeLink(releases: Releases, number: number): string | undefined {
	const link = join(releases.folder, 'link');
	rmSync(link, { force: true });
	try {
		symlinkSync(relative(dirname(releases.site), releases.path(number)), link);
		return link;
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code === 'EPERM' || code === 'ENOSYS' || code === 'ENOTSUP') return undefined;
		throw error;
	}
}

function refuseForeignFolder(site: string): void {
	const kind = kindOf(site);
	if (kind?.isFile()) throw new Error(`"${site}" is a file. The archive needs that name; OUT_DIR gives it another.`);
	if (!kind?.isDirectory() || existsSync(join(site, 'index.html')) || readdirSync(site).length === 0) return;
	throw new Error(`"${site}" is a folder with other things than a site in it. Empty it, or give the archive another name by OUT_DIR.`);
}

function kindOf(path: string) {
	return lstatSync(path, { throwIfNoEntry: false });
}
