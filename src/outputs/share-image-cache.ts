import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { kept, sha256 } from '../kept-file.ts';
import type { ShareCard } from '../model/share-card.ts';
import { shareFonts } from './share-fonts.ts';
import { drawShareImage } from './share-image.tsx';

/** The share image, drawn only if this very drawing has not been made before. */
export async function cachedShareImage(card: ShareCard, folder = '.cache/share-images'): Promise<Buffer> {
	return kept(folder, `${await keyOf(card)}.png`, () => drawShareImage(card));
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

let tools: Promise<Buffer> | undefined;
