import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ShareCard } from '../model/share-card.ts';
import { shareFonts } from './share-fonts.ts';
import { drawShareImage } from './share-image.tsx';

/**
 * The share image, drawn only if this very drawing has not been made before.
 * A cache that is damaged or cannot be written costs time and nothing else.
 */
export async function cachedShareImage(card: ShareCard, folder = '.cache/share-images'): Promise<Buffer> {
	const file = join(folder, `${await keyOf(card)}.png`);
	const kept = await readKept(file);
	if (kept) return kept;
	const image = await drawShareImage(card);
	await keep(file, folder, image);
	return image;
}

/** A hash of all that the drawing depends on: what it says, how it is drawn, in what faces, by which tools. */
async function keyOf(card: ShareCard): Promise<string> {
	tools ??= hashTools();
	return sha256(JSON.stringify(card), await tools).toString('hex');
}

async function hashTools(): Promise<Buffer> {
	const files = ['src/outputs/share-image.tsx', 'src/model/accent.ts', 'node_modules/satori/package.json'];
	const contents = await Promise.all(files.map((file) => readFile(file)));
	const faces = (await shareFonts()).map(({ data }) => new Uint8Array(data));
	return sha256(...contents, ...faces, JSON.stringify(sharp.versions));
}

/** The image, or undefined where there is none or its bytes are not those that were kept. */
async function readKept(file: string): Promise<Buffer | undefined> {
	const bytes = await readFile(file).catch(() => undefined);
	if (!bytes) return undefined;
	const image = bytes.subarray(0, -checkLength);
	return sha256(image).equals(bytes.subarray(-checkLength)) ? image : undefined;
}

/** Written aside and then renamed, so that a build that is stopped leaves no half image. */
async function keep(file: string, folder: string, image: Buffer): Promise<void> {
	const aside = `${file}.${process.pid}`;
	try {
		await mkdir(folder, { recursive: true });
		await writeFile(aside, Buffer.concat([image, sha256(image)]));
		await rename(aside, file);
	} catch {
		// A full disk or a folder that is not ours to write: the image is drawn again next time.
	}
}

function sha256(...parts: (string | Uint8Array)[]): Buffer {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest();
}

let tools: Promise<Buffer> | undefined;

/** The file ends with the SHA-256 of the image; programs that show PNGs ignore what follows one. */
const checkLength = 32;
