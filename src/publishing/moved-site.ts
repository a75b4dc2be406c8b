import { existsSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { withPatience } from './patience.ts';
import type { Releases } from './releases.ts';

// Where links need rights, as on Windows, the site is the release's own folder, moved. Between the two renames there is no
// site; a note says which release was on its way, so that the next command can finish.

/**
 * @param old the number that the present site is kept under; undefined where there is none.
 */
export function moveIntoPlace(releases: Releases, number: number, old: number | undefined): void {
	if (lstatSync(releases.site, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(releases.site);
	writeNote(releases, { site: old, next: number });
	if (old !== undefined) withPatience(() => renameSync(releases.site, releases.path(old)));
	withPatience(() => renameSync(releases.path(number), releases.site));
	writeNote(releases, { site: number });
}

/** Finishes a move that was stopped. */
export function finishMove(releases: Releases): void {
	const { site, next } = readNote(releases);
	if (next === undefined) return;
	const isWaiting = existsSync(releases.path(next));
	if (isWaiting && existsSync(releases.site)) return writeNote(releases, { site });
	if (isWaiting) withPatience(() => renameSync(releases.path(next), releases.site));
	writeNote(releases, { site: next });
}

/** The number of the release that was moved to be the site. */
export function movedRelease(releases: Releases): number | undefined {
	return readNote(releases).site;
}

export function forgetMove(releases: Releases): void {
	rmSync(noteFile(releases), { force: true });
}

function readNote(releases: Releases): Note {
	try {
		return noteShape.parse(JSON.parse(readFileSync(noteFile(releases), 'utf8')));
	} catch {
		// There is none where the site is a link; and a damaged one says no more than none.
		return {};
	}
}

function writeNote(releases: Releases, note: Note): void {
	const file = noteFile(releases);
	writeFileSync(`${file}.new`, JSON.stringify(note));
	renameSync(`${file}.new`, file);
}

function noteFile(releases: Releases): string {
	return join(releases.folder, 'moved.json');
}

const noteShape = z.object({ site: z.number().optional(), next: z.number().optional() });

interface Note {
	site?: number | undefined;
	next?: number | undefined;
}
