import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a sentence about the machine may need to know. */
export interface FaultPlace {
	/** Where the site goes. */
	site: string;
	/** The content folder. */
	content: string;
	/** What a release takes, in bytes, as far as one can know before there is one. */
	needed: number;
	/** A path as the reader of the terminal knows it. */
	shown: (path: string) => string;
}

/**
 * The sentence for what the machine refused, out of the words of Node, Astro or Pagefind; undefined where those tell of
 * something else: "EROFS: read-only file system, mkdir '/srv/x'" -> "/srv/x" is on a disk that can only be read. ...
 */
export function faultSentence(words: string, place: FaultPlace): string | undefined {
	const code = /\b(ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EBUSY|ETXTBSY|EXDEV|EMFILE|ENFILE|EIO|ENOENT)\b/.exec(words)?.[1] ?? codeInWords(words);
	if (!code) return undefined;
	const path = /\b[A-Z]{3,}: [^'\n]*'([^'\n]+)'/.exec(words)?.[1];
	// What is missing elsewhere is a fault of the program, whose own words say more.
	if (code === 'ENOENT' && !path?.startsWith(place.content)) return undefined;
	const what = path === undefined ? 'A file' : `"${place.shown(path)}"`;
	return sentences[code]?.(what, place);
}

/** Pagefind is written in Rust, image programs in C: they give the system's words without Node's code. */
function codeInWords(words: string): string | undefined {
	if (/no space left on device|disk quota exceeded/i.test(words)) return 'ENOSPC';
	if (/read-only file ?system/i.test(words)) return 'EROFS';
	return /permission denied/i.test(words) ? 'EACCES' : undefined;
}

const full = (_: string, { site, needed, shown }: FaultPlace) =>
	`The disk is full. A new archive needs about ${megabytes(needed)} in "${shown(dirname(site))}", where ${megabytes(freeBytes(site))} are free.`;
const tooMany = () => 'The system allows no more open files. Close other programs, or raise the limit (ulimit -n).';
const inUse = (what: string) => `${what} is in use by another program, and stayed so. Close what shows it, then try again.`;

const sentences: Record<string, (what: string, place: FaultPlace) => string> = {
	ENOSPC: full,
	EDQUOT: full,
	EROFS: (what) => `${what} is on a disk that can only be read. OUT_DIR names another place for the archive.`,
	EACCES: (what) => `${what} may not be read or written by the user that this runs as. Its permissions have to change, or OUT_DIR.`,
	EPERM: inUse,
	EBUSY: inUse,
	ETXTBSY: inUse,
	EXDEV: (what) => `${what} is a disk of its own. Give OUT_DIR the name of a folder inside of it.`,
	EMFILE: tooMany,
	ENFILE: tooMany,
	EIO: (what) => `${what} could not be read or written: the disk reported a fault.`,
	ENOENT: (what) => `${what} was there and then was not. Was it moved, or is it being saved? Try again.`,
};

function freeBytes(site: string): number {
	try {
		const { bavail, bsize } = statfsSync(dirname(site));
		return bavail * bsize;
	} catch {
		return 0;
	}
}

function megabytes(bytes: number): string {
	return `${Math.ceil(bytes / 1_000_000)} MB`;
}
