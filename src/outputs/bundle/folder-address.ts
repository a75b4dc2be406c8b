import { posix } from 'node:path';

/** Where a page or a sheet is, and the site that it was built for. */
export interface FilePlace {
	/** Below the folder of the site: "editions/2020-q1/index.html" */
	file: string;
	/** The folder of the server that the site was built for: "/psd/news/" */
	base: string;
}

/**
 * An address of the site as a page needs it that is opened from a folder: seen from the page itself, and ending in a file.
 * In "editions/2020-q1/index.html": "/psd/news/topics/?a=b#c" -> "../../topics/index.html?a=b#c"
 * What leads out of the site, and to a place of the page itself, stays as it is.
 */
export function folderAddress(address: string, place: FilePlace): string {
	const goal = goalOf(address, place);
	return goal ? `${relativePath(goal.file, place.file)}${goal.rest}` : address;
}

/** The file of the site that an address leads to, and what follows it there; undefined where it leads to none, or stays in its page. */
export function goalOf(address: string, { file, base }: FilePlace): { file: string; rest: string } | undefined {
	const page = `${host}${base}${file}`;
	if (address === '' || address.startsWith('#') || !URL.canParse(address, page)) return undefined;
	const { origin, pathname, search, hash } = new URL(address, page);
	if (origin !== host || !pathname.startsWith(base)) return undefined;
	const path = pathname.slice(base.length);
	// A server gives a folder's own page.
	return { file: path === '' || path.endsWith('/') ? `${path}index.html` : path, rest: `${search}${hash}` };
}

/** The way from a page to the folder of the site: "../../", or "./" */
export function wayUp(file: string): string {
	return '../'.repeat(file.split('/').length - 1) || './';
}

/** The way from one file of the site to another. */
export function relativePath(to: string, from: string): string {
	return posix.relative(posix.dirname(from), to);
}

/** A name that no network has (RFC 2606): whatever begins otherwise leads elsewhere. */
const host = 'http://archive.invalid';
