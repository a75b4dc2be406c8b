import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { placeOf } from './content-place.ts';
import { errorAt, startOfFile } from './problem.ts';
import { readSourceFile, unreadFile, type SourceFile } from './source-file.ts';

/** Everything in the content folder, each file read once. */
export interface ContentFolder {
	/** As shown to the editor: content */
	dir: string;
	/** Sorted by path; what has no place in the folder is kept as 'stray', so that a check can speak of it. */
	files: SourceFile[];
}

/**
 * @param before for whoever reads the folder after each change: a file of the same bytes is the same, with all that has been read out of it.
 * @throws where there is no such folder.
 */
export function readContentFolder(dir: string, before: FilesBefore = new Map()): ContentFolder {
	const root = resolve(dir);
	const files = entriesBelow(root)
		.map((entry) => ({ entry, absolutePath: join(entry.parentPath, entry.name) }))
		.filter(({ absolutePath }) => absolutePath !== join(root, 'README.md'))
		.map(({ entry, absolutePath }) => readEntry(entry, absolutePath, posix(relative(root, absolutePath)), before));
	return { dir: shown(root), files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function readEntry(entry: Dirent, absolutePath: string, inside: string, before: FilesBefore): SourceFile {
	const path = shown(absolutePath);
	const located = { ...placeOf(inside), path, absolutePath };
	if (entry.isSymbolicLink()) {
		const message = 'This is a symbolic link, which may lead out of the content folder. Put the file itself here.';
		return unreadFile({ ...located, kind: 'stray' }, [errorAt({ path }, startOfFile, 'file/symbolic-link', message)]);
	}
	if (located.kind === 'stray' || located.kind === 'image') return unreadFile(located, []);
	const bytes = readFileSync(absolutePath);
	const known = before.get(absolutePath);
	if (known?.bytes.equals(bytes)) return known.file;
	const file = readSourceFile(located, bytes);
	before.set(absolutePath, { bytes, file });
	return file;
}

/** Files as they were read before, by their absolute paths. */
export type FilesBefore = Map<string, { bytes: Buffer; file: SourceFile }>;

/** Files and links, but no folders; what begins with a dot belongs to programs, not to editors. */
function entriesBelow(folder: string): Dirent[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.'))
		.flatMap((entry) => (entry.isDirectory() ? entriesBelow(join(folder, entry.name)) : [entry]));
}

/** A path as an editor knows it: from the working directory where it lies inside, else in full. */
function shown(absolutePath: string): string {
	const fromHere = relative(process.cwd(), absolutePath);
	return posix(fromHere.startsWith('..') || fromHere === '' ? absolutePath : fromHere);
}

function posix(path: string): string {
	return path.split(sep).join('/');
}
