import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A hash of everything that decides what the check reads out of a file: its code, the versions of its packages, Node. */
export function codeHash(projectDir: string): string {
	const hash = createHash('sha256').update(process.version);
	const sources = readdirSync(join(projectDir, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) => /(?<!\.test)\.ts$/.test(path));
	for (const path of [...sources.sort().map((source) => join('src', source)), 'package-lock.json']) {
		hash.update(`\0${path}\0`).update(readFileSync(join(projectDir, path)));
	}
	return hash.digest('hex');
}
