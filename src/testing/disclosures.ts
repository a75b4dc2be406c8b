import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownValue } from '../disclosure/known-values.ts';
import { readBuiltFile } from '../outputs/built-file.ts';
import { disclosedIn, type DisclosureFinding } from '../outputs/disclosure-proof.ts';
import { filesOf } from '../publishing/same-tree.ts';

/** All that the disclosure gate finds in a built folder, warnings too. */
export function disclosuresOf(folder: string, allowed: readonly KnownValue[], pdfTexts: ReadonlyMap<string, readonly string[]> = new Map()): DisclosureFinding[] {
	return filesOf(folder).flatMap((page) => disclosedIn(readBuiltFile(page, readFileSync(join(folder, page)), pdfTexts.get(page)), allowed));
}
