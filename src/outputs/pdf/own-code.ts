import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A hash of the code that makes and reads PDFs: what was kept of an older one is not used. */
export function ownCode(): string {
	const hash = createHash('sha256');
	for (const name of readdirSync(import.meta.dirname).sort()) hash.update(readFileSync(join(import.meta.dirname, name)));
	return hash.digest('hex');
}
