import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { browsersHere } from '../src/outputs/browser-places.ts';
import { sha256 } from '../src/kept-file.ts';
import { publication } from '../src/publication.ts';
import { releasesOf } from '../src/publishing/releases.ts';
import { filesOf, stateOf } from '../src/publishing/same-tree.ts';
import type { PdfsMade } from './print-pdfs.ts';
import { root } from './tools.ts';

/** A hash of everything a build depends on: the content, the code, the tools, and what the environment sets. */
export function inputsHash(contentDir: string): string {
	const hash = createHash('sha256').update(programHash());
	for (const name of ['CONTENT_DIR', 'BASE_PATH', 'SITE_URL']) hash.update(`${name}=${process.env[name] ?? ''}\0`);
	for (const folder of [contentDir, join(root, 'scripts')]) addFolder(hash, folder, '');
	return hash.digest('hex');
}

/** A hash of everything that the compiled pages depend on: the code, the tools, and where the site will stand. */
export function programHash(): string {
	const { base, origin } = publication();
	const hash = createHash('sha256').update(JSON.stringify([process.version, base, origin]));
	for (const folder of ['src', 'public']) addFolder(hash, join(root, folder), folder);
	for (const name of ['astro.config.mjs', 'tsconfig.json', 'package-lock.json']) if (existsSync(join(root, name))) addFile(hash, join(root, name), name);
	return hash.digest('hex');
}

/** Whether the site in a folder was built from just these inputs and is still as that build left it. */
function isCurrent(outDir: string, inputs: string): boolean {
	const stamp = stampFile(outDir);
	if (!existsSync(outDir) || !existsSync(stamp)) return false;
	const text = readFileSync(stamp, 'utf8');
	// What the site holds takes longer to say.
	if (!text.startsWith(`${inputsLine(inputs)}\n`)) return false;
	return text === stampText(outDir, inputs, 'all') || text === stampText(outDir, inputs, 'no browser');
}

/** isCurrent(), of the content as it is now. What cannot be read is for the build to tell. */
export function nothingChanged(outDir: string, contentDir: string): boolean {
	try {
		return isCurrent(outDir, inputsHash(contentDir));
	} catch {
		return false;
	}
}

/** A site whose PDFs a browser failed to make is built again; one that no browser was there for, where there are other browsers now. */
export function writeStamp(outDir: string, inputs: string, pdfs: PdfsMade): void {
	if (pdfs === 'not all') return;
	mkdirSync(dirname(stampFile(outDir)), { recursive: true });
	writeFileSync(stampFile(outDir), stampText(outDir, inputs, pdfs));
}

export function removeStamp(outDir: string): void {
	rmSync(stampFile(outDir), { force: true });
}

function stampFile(outDir: string) {
	return join(releasesOf(outDir).folder, 'stamp');
}

function stampText(outDir: string, inputs: string, pdfs: Exclude<PdfsMade, 'not all'>) {
	const made = pdfs === 'all' ? 'all' : `none of ${createHash('sha256').update(browsersHere()).digest('hex')}`;
	return `${inputsLine(inputs)}\nsite ${siteHash(outDir)}\npdfs ${made}\n`;
}

function inputsLine(inputs: string) {
	return `inputs ${inputs}`;
}

/** Names and sizes suffice to see that something was deleted or only half copied. */
function siteHash(outDir: string) {
	const hash = createHash('sha256');
	for (const name of filesOf(outDir)) hash.update(`${name}\0${statSync(join(outDir, name)).size}\0`);
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
		if (entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile())) addFile(hash, path, name);
	}
}

function addFile(hash: Hash, path: string, name: string) {
	hash.update(`${name}\0${digestOf(path)}\0`);
}

/** A hash of what is in a file. A build asks for it again and again; the file is read again only where it has changed. */
function digestOf(path: string): string {
	const state = stateOf(path);
	const known = digests.get(path);
	if (known?.state === state) return known.digest;
	const digest = sha256(readFileSync(path)).toString('base64');
	digests.set(path, { state, digest });
	return digest;
}

const digests = new Map<string, { state: string; digest: string }>();

type Hash = ReturnType<typeof createHash>;
