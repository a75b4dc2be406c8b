import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { KnownValue } from '../disclosure/known-values.ts';
import { sha256 } from '../kept-file.ts';
import { filesOf, stateOf } from '../publishing/same-tree.ts';
import { readBuiltFile, type BuiltFile } from './built-file.ts';
import { disclosedIn, textsIn } from './disclosure-proof.ts';
import { linkProof } from './link-proof.ts';
import { linksOf, noLinks, type PageLinks } from './page-links.ts';
import { unsoundProse } from './prose-proof.ts';
import { isFragment } from './searched-texts.ts';
import type { SoundFiles } from './sound-files.ts';

/** A proof that begins while the site is still being built. */
export interface SiteProof {
	/** Proves files; paths below the folder of the site. One that was proved before is proved again if it has changed since. */
	prove(files: readonly string[]): Promise<void>;
	/** Proves all that is left. @returns a sentence for each thing that must not be published. */
	finish(): Promise<string[]>;
}

/**
 * Looks for what must not be published of a built site, although the content check let it pass. What was found sound before by
 * the same rules is not looked at again: a file with the same bytes, or one that lies where it lay, of the same size and time; and
 * of a table or a list, which holds the whole archive, what stood so in that of the site before.
 */
export function beginSiteProof(siteDir: string, { base = '/', allowed = [], sound, before }: Rules): SiteProof {
	const rules = sha256(JSON.stringify(allowed));
	const objections = new Map<string, string[]>();
	const states = new Map<string, string>();
	const lead = linkProof(siteDir, base);
	const nameBy = (kind: 'bytes' | 'place', page: string, what: string | Buffer) => sha256(rules, kind, page, '\0', what).toString('hex');
	const read = async (page: string, path: string) => {
		const bytes = readFileSync(path);
		const name = nameBy('bytes', page, bytes);
		const known = sound.find(name);
		return { name, ...(known ? { found: [], links: known.links } : await examine(page, bytes, { allowed, sound: await soundTexts(page) })) };
	};
	const soundTexts = async (page: string): Promise<ReadonlySet<string>> => {
		const path = join(before ?? '', page);
		if (before === undefined || !/\.(?:json|csv|txt|ics)$/.test(page) || !existsSync(path)) return new Set();
		const bytes = readFileSync(path);
		return new Set(sound.find(nameBy('bytes', page, bytes)) ? textsIn(await readBuiltFile(page, bytes)) : []);
	};
	const proveFile = async (file: string) => {
		const path = join(siteDir, file);
		const state = stateOf(path);
		if (states.get(file) === state) return;
		states.set(file, state);
		const page = file.split(sep).join('/');
		// What was taken over lies as it did when it was proved: it need not even be read.
		const place = nameBy('place', page, state);
		const known = sound.find(place);
		const { name, found, links } = known ? { ...known, found: [] } : await read(page, path);
		if (found.length === 0) sound.add([name, place], links);
		lead.read(page, statSync(path).size, links);
		objections.set(file, found);
	};
	const prove = async (files: readonly string[]) => {
		for (const file of files) await proveFile(file);
	};
	return {
		prove,
		async finish() {
			const files = filesOf(siteDir);
			const left = files.filter((file) => !objections.has(file));
			// What the search index repeats is not searched again where its page was.
			await prove([...left.filter((each) => !isFragment(each)), ...left.filter(isFragment)]);
			sound.keep();
			return [...files.flatMap((file) => objections.get(file) ?? []), ...lead.finish(files.map((file) => file.split(sep).join('/')))];
		},
	};
}

async function examine(page: string, bytes: Buffer, known: Known): Promise<{ found: string[]; links: PageLinks }> {
	const file = await readBuiltFile(page, bytes);
	return { found: objectionsTo(file, known), links: file.ending === 'html' && file.tree ? linksOf(file.tree) : noLinks };
}

function objectionsTo(file: BuiltFile, { allowed, sound }: Known): string[] {
	const unsound = file.ending === 'html' && file.tree ? unsoundProse(file.tree) : [];
	const disclosed = disclosedIn(file, allowed, sound).filter(({ severity }) => severity === 'error');
	return [
		...unsound.map((part) => `${file.page}: a text came out with ${part}, which no text may hold. Please tell the developers.`),
		...disclosed.map(({ page, message }) => `${page}: ${message}`),
	];
}

interface Known {
	/** Values that may stand. */
	allowed: readonly KnownValue[];
	/** Texts that were proved before. */
	sound: ReadonlySet<string>;
}

interface Rules {
	/** The folder that the site is published under. */
	base?: string;
	/** Values that may stand. */
	allowed?: readonly KnownValue[];
	sound: SoundFiles;
	/** The folder of the site before, which is not changed meanwhile. */
	before?: string | undefined;
}
