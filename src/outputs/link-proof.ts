import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PageLinks } from './page-links.ts';

/** More than a reader's browser should have to take in one page, in bytes. */
export const mostOfAPage = 5_000_000;

/** A proof of a site as a whole, of what each of its files has. */
export interface LinkProof {
	/** @param page below the folder of the site, posix. What was said of it before is forgotten. @param size in bytes. */
	read(page: string, size: number, links: PageLinks): void;
	/**
	 * @param files all that are there in the end, sorted.
	 * @returns what is wrong with the site: links and anchors that lead nowhere, files without a byte, pages of enormous size.
	 */
	finish(files: readonly string[]): string[];
}

/** @param base the folder that the site is published under. */
export function linkProof(siteDir: string, base: string): LinkProof {
	const sizes = new Map<string, number>();
	const pages = new Map<string, PageLinks>();
	const ids = new Map<string, ReadonlySet<string>>();
	return {
		read(page, size, links) {
			sizes.set(page, size);
			if (page.endsWith('.html')) pages.set(page, links);
			ids.delete(page);
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
			const dead = files.flatMap((file) => (pages.get(file)?.addresses ?? []).filter((address) => leadsNowhere(address, file)).map((address) => `${file} leads to "${address}", which is not there.`));
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
		return hash.length > 1 && !idsOf(file, page).has(decodeURIComponent(hash.slice(1)));
	}

	function idsOf(file: string, links: PageLinks): ReadonlySet<string> {
		const known = ids.get(file) ?? new Set(links.ids);
		ids.set(file, known);
		return known;
	}
}
