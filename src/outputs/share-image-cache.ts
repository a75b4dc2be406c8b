import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { kept, markUsed, sha256 } from '../kept-file.ts';
import type { ShareCard } from '../model/share-card.ts';
import { shareFonts } from './share-fonts.ts';
import { drawShareImage } from './share-image.ts';

/** Where drawn images are kept, from the project's root. */
export const shareImages = '.cache/share-images';

/** The share image, drawn only if this very drawing has not been made before. */
export async function cachedShareImage(card: ShareCard, folder = shareImages): Promise<Buffer> {
	return kept(folder, await nameOf(card), () => drawShareImage(card));
}

/** The cards whose images are not kept. */
export async function undrawn(cards: readonly ShareCard[], folder = shareImages): Promise<ShareCard[]> {
	const named = await Promise.all(cards.map(async (card) => ({ card, name: await nameOf(card) })));
	for (const { name } of named) markUsed(folder, name);
	return named.filter(({ name }) => !existsSync(join(folder, name))).map(({ card }) => card);
}

/** A hash of all that the drawing depends on: what it says, how it is drawn, in what faces, by which tools. */
async function nameOf(card: ShareCard): Promise<string> {
	tools ??= hashTools();
	return `${sha256(JSON.stringify(card), await tools).toString('hex')}.png`;
}

async function hashTools(): Promise<Buffer> {
	const drawing = ['share-image', 'share-words', 'flat-drawing', 'coverage', 'indexed-png'].map((name) => `src/outputs/${name}.ts`);
	const files = [...drawing, 'src/model/accent.ts', 'src/model/share-card.ts', 'node_modules/satori/package.json'];
	const contents = await Promise.all(files.map((file) => readFile(file)));
	const faces = (await shareFonts()).map(({ data }) => new Uint8Array(data));
	return sha256(...contents, ...faces, process.versions.zlib ?? '');
}

let tools: Promise<Buffer> | undefined;
