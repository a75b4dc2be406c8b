import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { KnownValue } from '../disclosure/known-values.ts';
import { sha256 } from '../kept-file.ts';
import { filesOf } from '../publishing/same-tree.ts';
import { readBuiltFile, type BuiltFile } from './built-file.ts';
import { disclosedIn } from './disclosure-proof.ts';
import { unsoundProse } from './prose-proof.ts';
import type { SoundFiles } from './sound-files.ts';

/**
 * What must not be published of a built site, although the content check let it pass: a sentence each. Every file is read
 * once; one that was found sound before, byte for byte and by the same rules, is not looked at again.
 * @param allowed values that may stand; @param pdfTexts the words of its PDFs, by path.
 */
export function proveSite(siteDir: string, allowed: readonly KnownValue[], pdfTexts: ReadonlyMap<string, readonly string[]>, sound: SoundFiles): string[] {
	const rules = sha256(JSON.stringify(allowed));
	const objections = filesOf(siteDir).flatMap((file) => {
		const page = file.split(sep).join('/');
		const bytes = readFileSync(join(siteDir, file));
		const name = sha256(rules, page, '\0', bytes).toString('hex');
		if (sound.has(name)) return [];
		const objections = objectionsTo(readBuiltFile(page, bytes, pdfTexts.get(page)), allowed);
		if (objections.length === 0) sound.add(name);
		return objections;
	});
	sound.keep();
	return objections;
}

function objectionsTo(file: BuiltFile, allowed: readonly KnownValue[]): string[] {
	const unsound = file.ending === 'html' && file.tree ? unsoundProse(file.tree) : [];
	const disclosed = disclosedIn(file, allowed).filter(({ severity }) => severity === 'error');
	return [
		...unsound.map((part) => `${file.page}: a text came out with ${part}, which no text may hold. Please tell the developers.`),
		...disclosed.map(({ page, message }) => `${page}: ${message}`),
	];
}
