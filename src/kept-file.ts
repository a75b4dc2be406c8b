import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What was made before from just this, or else made now and kept. The name is a hash of all that it is made from, so nothing
 * kept is ever out of date. A cache that is damaged or cannot be written costs time and nothing else.
 */
export async function kept(folder: string, name: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
	const file = join(folder, name);
	markUsed(folder, name);
	const before = await read(file);
	if (before) return before;
	const made = await make();
	await keep(file, folder, made);
	return Buffer.from(made);
}

/** Says that this build has a use for a kept file, also where it need not be read. */
export function markUsed(folder: string, name: string): void {
	const names = keptFilesInUse().get(folder) ?? new Set();
	keptFilesInUse().set(folder, names.add(name));
}

/** The names of the files that were of use in this process, by folder. The compiled pages have a copy of this module, and share the list. */
export function keptFilesInUse(): Map<string, Set<string>> {
	return (globalThis.newsletterKeptFiles ??= new Map());
}

export function sha256(...parts: (string | Uint8Array)[]): Buffer {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest();
}

/** What a kept file holds, without the sum at its end. */
export function keptContent(bytes: Buffer): Buffer {
	return bytes.subarray(0, -checkLength);
}

/** The bytes, or undefined where there are none or they are not those that were kept. */
async function read(file: string): Promise<Buffer | undefined> {
	const bytes = await readFile(file).catch(() => undefined);
	if (!bytes) return undefined;
	const content = keptContent(bytes);
	return sha256(content).equals(bytes.subarray(-checkLength)) ? content : undefined;
}

/** Written aside and then renamed, so that a build that is stopped leaves no half file. */
async function keep(file: string, folder: string, content: Uint8Array): Promise<void> {
	const aside = `${file}.${process.pid}`;
	const bytes = Buffer.concat([content, sha256(content)]);
	try {
		await writeFile(aside, bytes).catch(async () => {
			await mkdir(folder, { recursive: true });
			await writeFile(aside, bytes);
		});
		await rename(aside, file);
	} catch {
		// A full disk or a folder that is not ours to write: it is made again next time.
	}
}

/** The file ends with the SHA-256 of what it holds; programs that show PNGs ignore what follows one. */
const checkLength = 32;

declare global {
	var newsletterKeptFiles: Map<string, Set<string>> | undefined;
}
