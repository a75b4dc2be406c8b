import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { filesOf } from '../publishing/same-tree.ts';

/** More than a reader's browser should have to take in one page, in bytes. */
export const mostOfAPage = 5_000_000;

/** A proof of a site as a whole, for which each of its files is read once. */
export interface LinkProof {
	/** @param page below the folder of the site, posix. What was read of it before is forgotten. */
	read(page: string, bytes: Buffer): void;
	/**
	 * @param files all that are there in the end, sorted.
	 * @returns what is wrong with the site: links and anchors that lead nowhere, files without a byte, pages of enormous size.
	 */
	finish(files: readonly string[]): string[];
}

/** @param base the folder that the site is published under. */
export function linkProof(siteDir: string, base: string): LinkProof {
	const sizes = new Map<string, number>();
	const pages = new Map<string, { ids: ReadonlySet<string>; addresses: ReadonlySet<string> }>();
	return {
		read(page, bytes) {
			sizes.set(page, bytes.length);
			if (!page.endsWith('.html')) return;
			const tags = tagsOf(bytes.toString());
			pages.set(page, { ids: new Set(tags.flatMap((tag) => valuesOf(tag, id))), addresses: new Set(tags.flatMap(addressesIn)) });
		},
		finish(files) {
			const there = new Set(files);
			const empty = files.filter((file) => sizes.get(file) === 0).map((file) => `${file} is empty.`);
			const large = files.filter((file) => pages.has(file) && (sizes.get(file) ?? 0) > mostOfAPage).map((file) => `${file} has more than ${mostOfAPage / 1_000_000} MB. Part what it shows.`);
			const known = new Map<string, boolean>();
			const leadsNowhere = (address: string, from: string): boolean => {
				// Where such an address leads is the same from every page.
				const key = address.startsWith('/') ? address : `${from} ${address}`;
				const answer = known.get(key) ?? isNowhere(address, from, there);
				known.set(key, answer);
				return answer;
			};
			const dead = files.flatMap((file) => [...(pages.get(file)?.addresses ?? [])].filter((address) => leadsNowhere(address, file)).map((address) => `${file} leads to "${address}", which is not there.`));
			return [...empty, ...large, ...dead];
		},
	};

	function isNowhere(address: string, from: string, there: ReadonlySet<string>): boolean {
		if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(address)) return false;
		const { pathname, hash } = new URL(address, `http://host${base}${from.replace(/index\.html$/, '')}`);
		if (!pathname.startsWith(base)) return true;
		const path = decodeURIComponent(pathname.slice(base.length));
		const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
		const page = there.has(file) ? pages.get(file) : undefined;
		if (!page) return !there.has(file) && !existsSync(join(siteDir, file));
		return hash.length > 1 && !page.ids.has(decodeURIComponent(hash.slice(1)));
	}
}

/** linkProof() of a site that is there already. */
export function proveWhole(siteDir: string, base: string): string[] {
	const proof = linkProof(siteDir, base);
	const files = filesOf(siteDir).map((file) => file.split(sep).join('/'));
	for (const file of files) proof.read(file, readFileSync(join(siteDir, file)));
	return proof.finish(files);
}

/** The tags of a page as Astro writes them; what stands in a text is no tag, since "<" is written as a reference there; in a value it is not. */
function tagsOf(html: string): string[] {
	return html.match(/<[a-z](?:[^<>"]|"[^"]*")*>/gi) ?? [];
}

/** Where a tag leads or what it loads. */
function addressesIn(tag: string): string[] {
	return leading.flatMap((pattern) => valuesOf(tag, pattern));
}

const leading = [/\shref="([^"]*)"/, /\ssrc="([^"]*)"/, /\saction="([^"]*)"/, /\sdata="([^"]*)"/];
const id = /\sid="([^"]*)"/;

function valuesOf(tag: string, pattern: RegExp): string[] {
	const value = tag.includes('="') ? pattern.exec(tag)?.[1] : undefined;
	if (value === undefined) return [];
	return value.includes('&') ? [value.replace(/&(?:amp|#38|#x26);/g, '&').replace(/&(?:quot|#34);/g, '"').replace(/&#39;/g, "'")] : [value];
}
