import { expect, test } from 'vitest';
import { faultSentence, type FaultPlace } from './fault.ts';

const place: FaultPlace = { site: '/nowhere/at/all/dist', content: '/srv/content', needed: 12_345_678, shown: (path) => path };

test('what the machine refuses gets a sentence', () => {
	const said = [
		'ENOSPC: no space left on device, write',
		'The search index could not be written: IO error: No space left on device (os error 28).',
		"EROFS: read-only file system, mkdir '/srv/site/.releases'",
		"EACCES: permission denied, open '/srv/content/editions/2020-q1/edition.mdx'",
		"EBUSY: resource busy or locked, rename '/srv/.releases/dist/link' -> '/srv/dist'",
		"EXDEV: cross-device link not permitted, rename '/srv/dist' -> '/srv/.releases/dist/1'",
		"EMFILE: too many open files, open '/srv/content/topics.yaml'",
		"EIO: i/o error, read",
		"ENOENT: no such file or directory, open '/srv/content/editions/2020-q1/cases/gone.mdx'",
	].map((words) => faultSentence(words, place));
	expect(said.join('\n')).toMatchInlineSnapshot(`
		"The disk is full. A new archive needs about 13 MB in "/nowhere/at/all", where 0 MB are free.
		The disk is full. A new archive needs about 13 MB in "/nowhere/at/all", where 0 MB are free.
		"/srv/site/.releases" is on a disk that can only be read. OUT_DIR names another place for the archive.
		"/srv/content/editions/2020-q1/edition.mdx" may not be read or written by the user that this runs as. Its permissions have to change, or OUT_DIR.
		"/srv/.releases/dist/link" is in use by another program, and stayed so. Close what shows it, then try again.
		"/srv/dist" is a disk of its own. Give OUT_DIR the name of a folder inside of it.
		The system allows no more open files. Close other programs, or raise the limit (ulimit -n).
		A file could not be read or written: the disk reported a fault.
		"/srv/content/editions/2020-q1/cases/gone.mdx" was there and then was not. Was it moved, or is it being saved? Try again."
	`);
});

test('what is no fault of the machine gets none', () => {
	expect(faultSentence('Cannot read properties of undefined', place)).toBeUndefined();
	expect(faultSentence("ENOENT: no such file or directory, open '/srv/node_modules/x.js'", place)).toBeUndefined();
});
