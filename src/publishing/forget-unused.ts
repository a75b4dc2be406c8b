import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** So many sites can be built in turn, each with content of its own, and none loses what the others keep. */
const mostSites = 6;

/**
 * Removes kept files that neither this build nor the last one of any other site had a use for. What cannot be removed stays
 * for another time.
 * @param lists where it is written down what each site uses; @param site a name for the site that was built.
 * @param used the names of the files that it uses, by the folder that they lie in.
 */
export function forgetUnused(lists: string, site: string, used: ReadonlyMap<string, ReadonlySet<string>>): void {
	try {
		noteUse(lists, site, used);
		const byAge = readdirSync(lists).map((name) => join(lists, name)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
		for (const old of byAge.slice(mostSites)) rmSync(old, { force: true });
		const wanted = byAge.slice(0, mostSites).map(readList);
		for (const [folder, own] of used) {
			// Of what could not be made, nothing was kept.
			if (!existsSync(folder)) continue;
			const names = new Set([...own, ...wanted.flatMap((list) => list.get(folder) ?? [])]);
			for (const name of readdirSync(folder).filter((each) => !names.has(each))) rmSync(join(folder, name), { recursive: true, force: true });
		}
	} catch {
		// See above.
	}
}

/** Says what a site uses, and removes nothing: `npm run dev` has a use for drafts, which no build knows. */
export function noteUse(lists: string, site: string, used: ReadonlyMap<string, ReadonlySet<string>>): void {
	try {
		mkdirSync(lists, { recursive: true });
		writeFileSync(join(lists, site), JSON.stringify(Object.fromEntries([...used].map(([folder, names]) => [folder, [...names]]))));
	} catch {
		// What it uses may be removed by another's build, and is made again.
	}
}

/** A list that is damaged wants nothing: what it named is made again. */
function readList(file: string): Map<string, string[]> {
	try {
		const lists: Record<string, string[]> = JSON.parse(readFileSync(file, 'utf8'));
		return new Map(Object.entries(lists).filter(([, names]) => Array.isArray(names)));
	} catch {
		return new Map();
	}
}
