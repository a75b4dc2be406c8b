import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A hash of a page as it was built, and of every file that it is drawn with: sheets of style and pictures, whose names it has. */
export function drawnFrom(html: string, siteDir: string, base: string): string {
	const hash = createHash('sha256').update(html);
	for (const [, address = ''] of html.matchAll(/\s(?:href|src)="([^"#?]+\.[a-z0-9]+)"/g)) {
		if (!address.startsWith(base)) continue;
		// The fonts that a sheet names carry a hash in their names.
		const file = join(siteDir, address.slice(base.length));
		if (existsSync(file)) hash.update(`\0${address}\0`).update(readFileSync(file));
	}
	return hash.digest('hex');
}
