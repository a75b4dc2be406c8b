import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../kept-file.ts';
import { withPdfLink } from '../outputs/pdf/pdf-link.ts';
import { shareFile, stateOf } from '../publishing/same-tree.ts';

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
		write(file: string, bytes: Buffer): Written {
			const goal = goalOf(file);
			writeFileSync(goal, bytes);
			return { made: hashOf(bytes), state: stateOf(goal) };
		},
		/**
		 * Where the site from before has the file as it was written, or with the link to its PDF besides, both have it.
		 * @returns how it lies there now; undefined where it is not taken over.
		 */
		takeOver(file: string, written: Written): Written | undefined {
			if (before === undefined) return undefined;
			const source = join(before, file);
			if (!isAsWritten(source, written)) return undefined;
			const goal = goalOf(file);
			shareFile(source, goal);
			return { ...written, state: stateOf(goal) };
		},
	};
}

/** A file that was put into a site. */
export interface Written {
	/** A hash of the bytes. */
	made: string;
	/** Where they lie, and since when: as long as that is so, nobody need read them to know them. */
	state: string;
}

function isAsWritten(file: string, { made, state }: Written): boolean {
	try {
		if (stateOf(file) === state) return true;
		const bytes = readFileSync(file);
		return hashOf(bytes) === made || hashOf(asRendered(bytes)) === made;
	} catch {
		return false;
	}
}

/** The link to its PDF is put into a page of a release after it was rendered. */
function asRendered(bytes: Buffer): Buffer {
	return Buffer.from(withPdfLink(bytes.toString(), undefined));
}

function hashOf(bytes: Buffer): string {
	return sha256(bytes).toString('hex');
}
