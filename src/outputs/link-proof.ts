import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { filesOf } from '../publishing/same-tree.ts';

/** More than a reader's browser should have to take in one page, in bytes. */
export const mostOfAPage = 5_000_000;

/** What is wrong with a built site as a whole: links and anchors that lead nowhere, files without a byte, pages of enormous size. */
export function proveWhole(siteDir: string, base: string): string[] {
	const files = filesOf(siteDir).map((file) => file.split(sep).join('/'));
	const pages = new Map(files.filter((file) => file.endsWith('.html')).map((file) => [file, tagsOf(readFileSync(join(siteDir, file), 'utf8'))]));
	const ids = new Map([...pages].map(([file, tags]) => [file, new Set(tags.flatMap((tag) => valuesOf(tag, id)))]));
	const site = { siteDir, base, ids };
	const empty = files.filter((file) => statSync(join(siteDir, file)).size === 0).map((file) => `${file} is empty.`);
	const large = [...pages.keys()].filter((file) => statSync(join(siteDir, file)).size > mostOfAPage).map((file) => `${file} has more than ${mostOfAPage / 1_000_000} MB. Part what it shows.`);
	const dead = [...pages].flatMap(([file, tags]) => [...new Set(tags.flatMap(addressesIn))].filter((address) => leadsNowhere(address, file, site)).map((address) => `${file} leads to "${address}", which is not there.`));
	return [...empty, ...large, ...dead];
}

function leadsNowhere(address: string, from: string, { siteDir, base, ids }: { siteDir: string; base: string; ids: ReadonlyMap<string, ReadonlySet<string>> }): boolean {
	if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(address)) return false;
	const { pathname, hash } = new URL(address, `http://host${base}${from.replace(/index\.html$/, '')}`);
	if (!pathname.startsWith(base)) return true;
	const path = decodeURIComponent(pathname.slice(base.length));
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	const places = ids.get(file);
	if (!places) return !existsSync(join(siteDir, file));
	return hash.length > 1 && !places.has(decodeURIComponent(hash.slice(1)));
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
