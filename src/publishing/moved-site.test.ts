import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { healSite, type Way } from './make-current.ts';
import { rollBack } from './publish-release.ts';
import { newPlace, publish, shownAt, write } from './release-fixture.ts';
import type { Releases } from './releases.ts';

const ways: Way[] = ['link', 'move'];

test.each(ways)('a site that is gone is there again after the next command (%s)', (way) => {
	const releases = newPlace();
	for (const words of ['one', 'two']) publish(releases, words, way);
	if (way === 'link') rmSync(releases.site);
	// As a stop between the two renames leaves it.
	else stopMoveAfter(releases, 'first rename');
	healSite(releases, way);
	expect(shownAt(releases)).toBe(way === 'link' ? 'two' : 'three');
	publish(releases, 'four', way);
	expect(shownAt(releases)).toBe('four');
});

test.each(['note', 'first rename', 'second rename'] as const)('a move that was stopped after its %s leaves one whole site and a release to go back to', (moment) => {
	const releases = newPlace();
	for (const words of ['one', 'two']) publish(releases, words, 'move');
	stopMoveAfter(releases, moment);
	healSite(releases, 'move');
	expect(shownAt(releases)).toBe(moment === 'note' ? 'two' : 'three');
	rollBack(releases, 'move');
	expect(shownAt(releases)).toBe(moment === 'note' ? 'one' : 'two');
});

/** What is on the disk when a move to release "three" is killed at that moment. Release "two" is the site, and has the number 4. */
function stopMoveAfter(releases: Releases, moment: 'note' | 'first rename' | 'second rename'): void {
	write(releases.path(6), 'three');
	writeFileSync(join(releases.folder, 'moved.json'), JSON.stringify({ site: 4, next: 6 }));
	if (moment !== 'note') renameSync(releases.site, releases.path(4));
	if (moment === 'second rename') renameSync(releases.path(6), releases.site);
}
