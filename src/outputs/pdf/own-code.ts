import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../kept-file.ts';

/** A hash of the code that makes PDFs, and of the packages that it makes them with: what was kept of older ones is not used. */
export function ownCode(): string {
	const here = import.meta.dirname;
	const own = readdirSync(here).filter((name) => !name.endsWith('.test.ts')).sort();
	return sha256(...[...own.map((name) => join(here, name)), join(here, '..', 'browser.ts'), 'package-lock.json'].map((file) => readFileSync(file))).toString('hex');
}
