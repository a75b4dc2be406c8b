import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import sharp from 'sharp';
import { kept, markUsed, sha256 } from '../kept-file.ts';

/** A picture of an author's text, as the site shows it. */
export interface Picture {
	/** The path that it was read from. */
	file: string;
	/** With a hash of what it is made from: squares.3f0c9a1b2d4e.webp */
	name: string;
	width: number;
	height: number;
}

const widest = 1600;

export async function pictureOf(file: string): Promise<Picture> {
	const bytes = await readFile(file);
	const { autoOrient, pageHeight } = await sharp(bytes).metadata();
	const width = Math.min(autoOrient.width, widest);
	const height = Math.round(((pageHeight ?? autoOrient.height) * width) / autoOrient.width);
	const hash = sha256(bytes, JSON.stringify([widest, sharp.versions])).toString('hex').slice(0, 12);
	const name = `${basename(file, extname(file))}.${hash}.webp`;
	markUsed(pictures, name);
	return { file, name, width, height };
}

/** Its bytes: WebP, no wider than a sheet of paper needs, the right way up, and without what a camera wrote into it. */
export async function drawPicture({ file, name, width }: Picture, folder = pictures): Promise<Buffer> {
	return kept(folder, name, async () => sharp(await readFile(file), { animated: true }).autoOrient().resize({ width }).webp().toBuffer());
}

/** Where drawn pictures are kept, from the project's root. */
export const pictures = '.cache/pictures';
