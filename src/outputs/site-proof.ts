import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { KnownValue } from '../disclosure/known-values.ts';
import { sha256 } from '../kept-file.ts';
import { filesOf } from '../publishing/same-tree.ts';
import { readBuiltFile, type BuiltFile } from './built-file.ts';
import { disclosedIn } from './disclosure-proof.ts';
import { unsoundProse } from './prose-proof.ts';
import { isFragment } from './searched-texts.ts';
import type { SoundFiles } from './sound-files.ts';

/** A proof that begins while the site is still being built. */
export interface SiteProof {
	/** Proves files that are there for good; paths below the folder of the site. */
	prove(files: readonly string[]): Promise<void>;
	/** Proves all that is left. @returns a sentence for each thing that must not be published. */
	finish(): Promise<string[]>;
}

/**
 * Looks for what must not be published of a built site, although the content check let it pass. Every file is read once;
 * one that was found sound before, byte for byte and by the same rules, is not looked at again.
 * @param allowed values that may stand.
 */
export function beginSiteProof(siteDir: string, allowed: readonly KnownValue[], sound: SoundFiles): SiteProof {
	const rules = sha256(JSON.stringify(allowed));
	const objections = new Map<string, string[]>();
	const proveFile = async (file: string) => {
		const page = file.split(sep).join('/');
		const bytes = readFileSync(join(siteDir, file));
		const name = sha256(rules, page, '\0', bytes).toString('hex');
		const found = sound.has(name) ? [] : objectionsTo(await readBuiltFile(page, bytes), allowed);
		if (found.length === 0) sound.add(name);
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
			return files.flatMap((file) => objections.get(file) ?? []);
		},
	};
}

function objectionsTo(file: BuiltFile, allowed: readonly KnownValue[]): string[] {
	const unsound = file.ending === 'html' && file.tree ? unsoundProse(file.tree) : [];
	const disclosed = disclosedIn(file, allowed).filter(({ severity }) => severity === 'error');
	return [
		...unsound.map((part) => `${file.page}: a text came out with ${part}, which no text may hold. Please tell the developers.`),
		...disclosed.map(({ page, message }) => `${page}: ${message}`),
	];
}
