import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CopyPlan } from './copy-plan.ts';
import { withPatience } from './patience.ts';

/**
 * Makes a folder equal a release: what is new first, then what changes, each by a rename, and last what is gone. So a
 * reader never meets a page that leads to a file which is not there yet, or no longer.
 */
export function copyRelease(release: string, goal: string, { add, replace, remove }: CopyPlan): void {
	for (const file of [...add, ...lastPages(replace)]) {
		const path = join(goal, file);
		mkdirSync(dirname(path), { recursive: true });
		copyFileSync(join(release, file), `${path}.new`);
		withPatience(() => renameSync(`${path}.new`, path));
	}
	for (const file of remove) {
		withPatience(() => rmSync(join(goal, file), { force: true }));
		removeEmpty(goal, dirname(file));
	}
}

/** Whether a folder may be made equal to a site: an empty one, one that is not there yet, or one with a site in it. */
export function mayReceive(goal: string): boolean {
	if (!existsSync(goal)) return true;
	return lstatSync(goal).isDirectory() && (readdirSync(goal).length === 0 || (existsSync(join(goal, 'index.html')) && existsSync(join(goal, 'theme.css'))));
}

/** Pages come after what they show. */
function lastPages(files: readonly string[]): string[] {
	const isPage = (file: string) => file.endsWith('.html');
	return [...files.filter((file) => !isPage(file)), ...files.filter(isPage)];
}

function removeEmpty(goal: string, folder: string): void {
	if (folder === '.' || readdirSync(join(goal, folder)).length > 0) return;
	rmdirSync(join(goal, folder));
	removeEmpty(goal, dirname(folder));
}
