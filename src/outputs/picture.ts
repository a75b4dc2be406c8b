import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import sharp from 'sharp';
import { kept, sha256 } from '../kept-file.ts';

/** A picture of an author's text, as the site shows it. */
export interface Picture {
	/** With a hash of what it is made from: squares.3f0c9a1b2d4e.webp */
	name: string;
	width: number;
	height: number;
	/** Its bytes: WebP, no wider than a sheet of paper needs, the right way up, and without what a camera wrote into it. */
	draw: () => Promise<Buffer>;
}

const widest = 1600;

/** @param file its path. */
export async function pictureOf(file: string, folder = '.cache/pictures'): Promise<Picture> {
	const bytes = await readFile(file);
	const { autoOrient, pageHeight } = await sharp(bytes).metadata();
	const width = Math.min(autoOrient.width, widest);
	const height = Math.round(((pageHeight ?? autoOrient.height) * width) / autoOrient.width);
	const hash = sha256(bytes, JSON.stringify([widest, sharp.versions])).toString('hex').slice(0, 12);
	const name = `${basename(file, extname(file))}.${hash}.webp`;
	const draw = () => kept(folder, name, () => sharp(bytes, { animated: true }).autoOrient().resize({ width }).webp().toBuffer());
	return { name, width, height, draw };
}
