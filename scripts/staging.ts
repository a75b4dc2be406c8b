import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * A folder to build into while the site from before stays where it is. It lies in `.cache/build/` beside the site, so that
 * taking the place of the old one is a rename and never a copy.
 */
export function openStage(outDir: string): Stage {
	const base = join(dirname(outDir), '.cache', 'build');
	mkdirSync(base, { recursive: true });
	clearLeftovers(base, outDir);
	const folder = mkdtempSync(join(base, `${process.pid}-`));
	const fresh = join(folder, 'fresh');
	return {
		fresh,
		publish() {
			swap(fresh, outDir, previousSite(folder, outDir));
			rmSync(folder, { recursive: true, force: true });
		},
		discard: () => rmSync(folder, { recursive: true, force: true }),
	};
}

function swap(fresh: string, outDir: string, previous: string) {
	const hadSite = existsSync(outDir);
	if (hadSite) {
		mkdirSync(dirname(previous), { recursive: true });
		renameSync(outDir, previous);
	}
	try {
		renameSync(fresh, outDir);
	} catch (error) {
		if (hadSite) renameSync(previous, outDir);
		throw error;
	}
}

/** Removes what a killed build left, and puts the site back that it had just moved aside. */
function clearLeftovers(base: string, outDir: string) {
	for (const name of readdirSync(base)) {
		if (isRunning(Number.parseInt(name, 10))) continue;
		const previous = previousSite(join(base, name), outDir);
		if (existsSync(previous) && !existsSync(outDir)) renameSync(previous, outDir);
		rmSync(join(base, name), { recursive: true, force: true });
	}
}

/** Where a build puts the site it replaces: several sites may lie side by side, so it keeps its name. */
function previousSite(folder: string, outDir: string) {
	return join(folder, 'previous', basename(outDir));
}

function isRunning(pid: number) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// EPERM: it runs, but belongs to someone else.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

interface Stage {
	/** The folder to build into; it does not exist yet. */
	fresh: string;
	/** Puts what was built in the site's place. */
	publish: () => void;
	discard: () => void;
}
