import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, severityOf } from '../disclosure/describe.ts';
import { findInFileName } from '../disclosure/file-names.ts';
import type { Sighting } from '../disclosure/finding.ts';
import { notesInImage } from '../disclosure/image-metadata.ts';
import { isKnown, type KnownValue } from '../disclosure/known-values.ts';
import { searchText } from '../disclosure/search-text.ts';
import { textsOfHtml } from './html-texts.ts';

/** Something in a built file that could lead to one person. The value itself is not in it. */
export interface DisclosureFinding {
	kind: string;
	severity: 'error' | 'warning';
	/** Below the folder of the site, posix: editions/2020-q1/index.html */
	page: string;
	message: string;
}

/**
 * Looks for what leads to one person in everything that was built: pages, search fragments, feed, data, pictures, file names.
 * @param allowed what the content allows (allowedValues of the content check) and the contacts; it is compared in memory and never written.
 * @param pdfTexts what textsOfPdfs() read of the PDFs of this folder.
 * @returns what is found, by page; one value of a page once.
 */
export function proveDisclosure(siteDir: string, allowed: readonly KnownValue[], pdfTexts: ReadonlyMap<string, readonly string[]>): DisclosureFinding[] {
	const pages = readdirSync(siteDir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(siteDir.length).replace(/^[\\/]+/, '').split(sep).join('/'))
		.sort();
	return pages.flatMap((page) => {
		const found = sightingsIn(page, readFileSync(join(siteDir, page)), pdfTexts);
		const left = found.filter((sighting) => !isKnown(sighting, allowed));
		const messages = new Map(left.map(({ kind, value }) => [`${kind} ${value}`, { kind, severity: severityOf(kind), page, message: describe(kind, value) }]));
		return [...messages.values()];
	});
}

type Seen = Pick<Sighting, 'kind' | 'value'>;

function sightingsIn(page: string, bytes: Buffer, pdfTexts: ReadonlyMap<string, readonly string[]>): Seen[] {
	const ending = /\.([a-z_\d]+)$/i.exec(page)?.[1]?.toLowerCase() ?? '';
	const pdfText = pdfTexts.get(page);
	if (ending === 'pdf' && !pdfText) throw new Error(`${page} was not read.`);
	const texts = (pdfText ?? textsIn(ending, bytes)).flatMap((text) => searchText(text));
	const notes = pictures.has(ending) ? notesInImage(bytes).map(({ value }): Seen => ({ kind: 'disclosure/image-metadata', value })) : [];
	// A name with a hash in it was made by a program from what it holds, as those of the search index are.
	const inName = /^(?:assets|pagefind|_astro)\//.test(page) ? [] : findInFileName(page.replace(/\/index\.html$/, ''));
	return [...texts, ...notes, ...inName];
}

const pictures: ReadonlySet<string> = new Set(['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif']);

function textsIn(ending: string, bytes: Buffer): string[] {
	if (ending === 'html' || ending === 'xml' || ending === 'svg') return textsOfHtml(bytes.toString());
	if (ending === 'csv' || ending === 'txt' || ending === 'ics') return bytes.toString().split('\n');
	if (ending === 'json') return stringsIn(JSON.parse(bytes.toString()));
	if (ending !== 'pf_fragment') return [];
	const text = gunzipSync(bytes).toString();
	// The address of a picture has a hash in it, which may look like anything.
	return stringsIn(JSON.parse(text.slice(text.indexOf('{')))).filter((string) => !/^\/\S*\/assets\/\S+$|^\/assets\/\S+$/.test(string));
}

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
