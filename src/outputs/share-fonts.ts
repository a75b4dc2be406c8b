import { readFile } from 'node:fs/promises';
import type { Font } from 'satori';

/** The faces of the share images. Read by a path from the project's root: `import.meta.url` points elsewhere once the code is bundled. */
export function shareFonts(): Promise<Font[]> {
	fonts ??= Promise.all(
		faces.map(async ({ name, weight, file }) => ({ name, weight, data: await readFile(`src/assets/fonts/${file}`) })),
	);
	return fonts;
}

let fonts: Promise<Font[]> | undefined;

/** satori joins no two files under one name, so the letters that few words have are a family of their own. */
const faces = [
	{ name: 'Serif', weight: 600, file: 'share-serif-600.ttf' },
	{ name: 'Serif ext', weight: 600, file: 'share-serif-600-ext.ttf' },
	{ name: 'Sans', weight: 600, file: 'share-sans-600.ttf' },
	{ name: 'Sans ext', weight: 600, file: 'share-sans-600-ext.ttf' },
] as const;
