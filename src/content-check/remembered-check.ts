import { join } from 'node:path';
import { checkContent } from './check-content.ts';
import { codeHash } from './code-hash.ts';
import { readContentFolder, type ContentFolder, type FilesBefore } from './content-folder.ts';
import type { Problem } from './problem.ts';
import { readBeside } from './readings-beside.ts';
import { recallReadings } from './readings-on-disk.ts';

/**
 * Reads a content folder and checks it, with what earlier runs have read out of files that are still the same.
 * @throws where there is no such folder.
 */
export function checkFolder(dir: string, projectDir: string, before?: FilesBefore): { folder: ContentFolder; problems: Problem[] } {
	const folder = readContentFolder(dir, before);
	const { keep } = recallReadings(folder, join(projectDir, '.cache', 'check'), codeHash(projectDir));
	const problems = checkContent(folder);
	keep();
	return { folder, problems };
}

/** checkFolder() for a folder that may be large and new: on two processors, where there are two. @param worker see readBeside(). */
export async function checkFolderBeside(dir: string, projectDir: string, worker?: string): Promise<{ folder: ContentFolder; problems: Problem[] }> {
	const folder = readContentFolder(dir);
	const { keep } = recallReadings(folder, join(projectDir, '.cache', 'check'), codeHash(projectDir));
	await readBeside(folder.files, worker);
	const problems = checkContent(folder);
	keep();
	return { folder, problems };
}

/**
 * What the dev server's watcher tells, with the content folder, each time that the check finds no error in it. While an
 * editor's mistake stands, the pages show what was there before it, and the check's panel says what is wrong. The watcher
 * is the one thing that the loaders and the dev server share: their modules are loaded twice.
 */
export const goodContent = 'good-content';
