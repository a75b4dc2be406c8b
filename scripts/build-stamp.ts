import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { releasesOf } from '../src/publishing/releases.ts';
import { root } from './tools.ts';

/** A hash of everything a build depends on: the content, the code, the tools, and what the environment sets. */
export function inputsHash(contentDir: string): string {
	const hash = createHash('sha256');
	for (const name of ['CONTENT_DIR', 'BASE_PATH', 'SITE_URL']) hash.update(`${name}=${process.env[name] ?? ''}\0`);
	const folders = [contentDir, ...['src', 'public', 'scripts'].map((name) => join(root, name))];
	for (const folder of folders) addFolder(hash, folder, '');
	for (const name of ['astro.config.mjs', 'tsconfig.json', 'package-lock.json']) addFile(hash, join(root, name), name);
	return hash.digest('hex');
}

/** Whether the site in a folder was built from just these inputs and is still as that build left it. */
function isCurrent(outDir: string, inputs: string): boolean {
	const stamp = stampFile(outDir);
	return existsSync(outDir) && existsSync(stamp) && readFileSync(stamp, 'utf8') === stampText(outDir, inputs);
}

/** isCurrent(), of the content as it is now. What cannot be read is for the build to tell. */
export function nothingChanged(outDir: string, contentDir: string): boolean {
	try {
		return isCurrent(outDir, inputsHash(contentDir));
	} catch {
		return false;
	}
}

export function writeStamp(outDir: string, inputs: string): void {
	mkdirSync(dirname(stampFile(outDir)), { recursive: true });
	writeFileSync(stampFile(outDir), stampText(outDir, inputs));
}

export function removeStamp(outDir: string): void {
	rmSync(stampFile(outDir), { force: true });
}

function stampFile(outDir: string) {
	return join(releasesOf(outDir).folder, 'stamp');
}

function stampText(outDir: string, inputs: string) {
	return `inputs ${inputs}\nsite ${siteHash(outDir)}\n`;
}

/** Names and sizes suffice to see that something was deleted or only half copied. */
function siteHash(outDir: string) {
	const hash = createHash('sha256');
	const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).sort();
	for (const name of files) hash.update(`${name}\0${statSync(join(outDir, name)).size}\0`);
	return hash.digest('hex');
}

function addFolder(hash: Hash, folder: string, prefix: string) {
	if (!existsSync(folder)) return;
	const entries = readdirSync(folder, { withFileTypes: true });
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const path = join(folder, entry.name);
		const name = `${prefix}/${entry.name}`;
		if (entry.isDirectory()) addFolder(hash, path, name);
		else if (entry.isSymbolicLink()) hash.update(`${name}\0-> ${readlinkSync(path)}\0`);
		if (!entry.isDirectory() && statSync(path, { throwIfNoEntry: false })?.isFile()) addFile(hash, path, name);
	}
}

function addFile(hash: Hash, path: string, name: string) {
	if (!existsSync(path)) return;
	const bytes = readFileSync(path);
	hash.update(`${name}\0${bytes.length}\0`).update(bytes);
}

type Hash = ReturnType<typeof createHash>;
