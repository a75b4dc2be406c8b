import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../kept-file.ts';
import { withPdfLink } from '../outputs/pdf/pdf-link.ts';

/** Puts pages into a new site, or takes them over from one that was built before. */
export function siteFolder(siteDir: string, before: string | undefined) {
	const made = new Set<string>();
	const goalOf = (file: string) => {
		const goal = join(siteDir, file);
		const folder = dirname(goal);
		if (!made.has(folder)) mkdirSync(folder, { recursive: true });
		made.add(folder);
		return goal;
	};
	return {
		/** Answers a hash of the bytes. */
		write(file: string, bytes: Buffer): string {
			writeFileSync(goalOf(file), bytes);
			return hashOf(bytes);
		},
		/** Answers whether the site from before has the file with just these bytes, or with the link to its PDF besides: then both have it. */
		takeOver(file: string, hash: string): boolean {
			if (before === undefined) return false;
			const source = join(before, file);
			try {
				const bytes = readFileSync(source);
				if (hashOf(bytes) !== hash && hashOf(asRendered(bytes)) !== hash) return false;
			} catch {
				return false;
			}
			const goal = goalOf(file);
			try {
				// A file of a release is never written to again, so that two releases can share it.
				linkSync(source, goal);
			} catch {
				copyFileSync(source, goal);
			}
			return true;
		},
	};
}

/** The link to its PDF is put into a page of a release after it was rendered. */
function asRendered(bytes: Buffer): Buffer {
	return Buffer.from(withPdfLink(bytes.toString(), undefined));
}

function hashOf(bytes: Buffer): string {
	return sha256(bytes).toString('hex');
}
