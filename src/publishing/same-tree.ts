import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Whether two folders hold the same files with the same bytes. */
export function isSameTree(one: string, other: string): boolean {
	const files = filesOf(one);
	if (files.join('\n') !== filesOf(other).join('\n')) return false;
	const sizes = (file: string) => [one, other].map((folder) => statSync(join(folder, file)).size);
	if (files.some((file) => sizes(file)[0] !== sizes(file)[1])) return false;
	return files.every((file) => readFileSync(join(one, file)).equals(readFileSync(join(other, file))));
}

/** What differs as soon as a file was written anew or another took its place. */
export function stateOf(path: string): string {
	const { ino, size, mtimeMs } = statSync(path);
	return `${ino} ${size} ${mtimeMs}`;
}

/** Copies file by file: cpSync() reports a full disk as a fault of the disk. */
export function copyTree(from: string, to: string): void {
	for (const file of filesOf(from)) {
		mkdirSync(dirname(join(to, file)), { recursive: true });
		copyFileSync(join(from, file), join(to, file));
	}
}

/** The bytes of all files below a folder. */
export function sizeOfTree(folder: string): number {
	return filesOf(folder).reduce((total, file) => total + statSync(join(folder, file)).size, 0);
}

/** Below the folder, sorted. */
export function filesOf(folder: string): string[] {
	const from = resolve(folder);
	return readdirSync(from, { recursive: true, withFileTypes: true })
		// To ask for each file what it is takes longer than to list them all.
		.filter((entry) => entry.isFile() || (entry.isSymbolicLink() && statSync(join(entry.parentPath, entry.name)).isFile()))
		.map(({ parentPath, name }) => join(parentPath, name).slice(from.length + 1))
		.sort();
}
