import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { KnownValue } from '../disclosure/known-values.ts';
import { sha256 } from '../kept-file.ts';
import { filesOf, stateOf } from '../publishing/same-tree.ts';
import { readBuiltFile, type BuiltFile } from './built-file.ts';
import { disclosedIn } from './disclosure-proof.ts';
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
 * Looks for what must not be published of a built site, although the content check let it pass. Every file is read once; the
 * words of one that was found sound before, byte for byte and by the same rules, are not looked at again.
 */
export function beginSiteProof(siteDir: string, { base = '/', allowed = [], sound }: Rules): SiteProof {
	const rules = sha256(JSON.stringify(allowed));
	const objections = new Map<string, string[]>();
	const states = new Map<string, string>();
	const links = linkProof(siteDir, base);
	const proveFile = async (file: string) => {
		const path = join(siteDir, file);
		const state = stateOf(path);
		if (states.get(file) === state) return;
		states.set(file, state);
		const page = file.split(sep).join('/');
		const bytes = readFileSync(path);
		const name = sha256(rules, page, '\0', bytes).toString('hex');
		const known = sound.linksOf(name);
		const { found, leads } = known ? { found: [], leads: known } : await examine(page, bytes, allowed);
		if (found.length === 0) sound.add(name, leads);
		links.read(page, bytes.length, leads);
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
			return [...files.flatMap((file) => objections.get(file) ?? []), ...links.finish(files.map((file) => file.split(sep).join('/')))];
		},
	};
}

async function examine(page: string, bytes: Buffer, allowed: readonly KnownValue[]): Promise<{ found: string[]; leads: PageLinks }> {
	const file = await readBuiltFile(page, bytes);
	return { found: objectionsTo(file, allowed), leads: file.ending === 'html' && file.tree ? linksOf(file.tree) : noLinks };
}

function objectionsTo(file: BuiltFile, allowed: readonly KnownValue[]): string[] {
	const unsound = file.ending === 'html' && file.tree ? unsoundProse(file.tree) : [];
	const disclosed = disclosedIn(file, allowed).filter(({ severity }) => severity === 'error');
	return [
		...unsound.map((part) => `${file.page}: a text came out with ${part}, which no text may hold. Please tell the developers.`),
		...disclosed.map(({ page, message }) => `${page}: ${message}`),
	];
}

interface Rules {
	/** The folder that the site is published under. */
	base?: string;
	/** Values that may stand. */
	allowed?: readonly KnownValue[];
	sound: SoundFiles;
}
