import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownValue } from '../disclosure/known-values.ts';
import { readBuiltFile } from '../outputs/built-file.ts';
import { disclosedIn, type DisclosureFinding } from '../outputs/disclosure-proof.ts';
import { filesOf } from '../publishing/same-tree.ts';

/** All that the disclosure gate finds in a built folder, warnings too. */
export async function disclosuresOf(folder: string, allowed: readonly KnownValue[]): Promise<DisclosureFinding[]> {
	const files = await Promise.all(filesOf(folder).map((page) => readBuiltFile(page, readFileSync(join(folder, page)))));
	return files.flatMap((file) => disclosedIn(file, allowed));
}
