import { gunzipSync } from 'node:zlib';
import { describe, severityOf } from '../disclosure/describe.ts';
import { findInFileName } from '../disclosure/file-names.ts';
import { notesInImage } from '../disclosure/image-metadata.ts';
import { isKnown, type KnownValue } from '../disclosure/known-values.ts';
import type { BuiltFile } from './built-file.ts';
import { textsOfHtml } from './html-texts.ts';
import { isFragment, search, searchRepeated, type Seen } from './searched-texts.ts';

/** Something in a built file that could lead to one person. The value itself is not in it. */
export interface DisclosureFinding {
	kind: string;
	severity: 'error' | 'warning';
	/** Below the folder of the site, posix: editions/2020-q1/index.html */
	page: string;
	message: string;
}

/**
 * Looks for what leads to one person in a built file: in its words, in what a camera wrote into a picture, in its name.
 * @param file what is read of it; @param allowed what the content allows (allowedValues of the content check) and the contacts: compared in memory, never written.
 * @param sound texts in which nothing stood but what is allowed.
 * @returns what is found; each value once.
 */
export function disclosedIn(file: BuiltFile, allowed: readonly KnownValue[], sound: ReadonlySet<string> = new Set()): DisclosureFinding[] {
	const left = sightingsIn(file, sound).filter((sighting) => !isKnown(sighting, allowed));
	const { page } = file;
	const messages = new Map(left.map(({ kind, value }) => [`${kind} ${value}`, { kind, severity: severityOf(kind), page, message: describe(kind, value) }]));
	return [...messages.values()];
}

function sightingsIn(file: BuiltFile, sound: ReadonlySet<string>): Seen[] {
	const { page, ending, bytes } = file;
	const texts = textsIn(file).filter((text) => !sound.has(text)).flatMap(isFragment(page) ? searchRepeated : search);
	const notes = pictures.has(ending) ? notesInImage(bytes).map(({ value }): Seen => ({ kind: 'disclosure/image-metadata', value })) : [];
	// A name with a hash in it was made by a program from what it holds, as those of the search index are.
	const inName = /^(?:assets|pagefind|_astro)\//.test(page) ? [] : findInFileName(page.replace(/\/index\.html$/, ''));
	return [...texts, ...notes, ...inName];
}

const pictures: ReadonlySet<string> = new Set(['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif']);

/** The texts in a built file that are searched. */
export function textsIn({ page, ending, bytes, tree, pdfText }: BuiltFile): readonly string[] {
	if (pdfText) return pdfText;
	if (tree) return textsOfHtml(tree);
	if (ending === 'csv' || ending === 'txt' || ending === 'ics') return bytes.toString().split('\n');
	if (ending === 'json') return stringsIn(JSON.parse(bytes.toString()));
	if (!isFragment(page)) return [];
	const text = gunzipSync(bytes).toString();
	// The address of a picture has a hash in it, which may look like anything.
	return stringsIn(JSON.parse(text.slice(text.indexOf('{')))).filter((string) => !/^\/\S*\/assets\/\S+$|^\/assets\/\S+$/.test(string));
}

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
