import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is wrong with the faces in a folder, in a sentence that names the file; undefined where all are as they were made.
 * Browsers and satori would show damaged ones as boxes, or take a face of the reader's machine, and say nothing.
 */
export function fontProblem(folder: string): string | undefined {
	for (const line of readFileSync(sumsFile(folder), 'utf8').trim().split(/\r?\n/)) {
		const [sum, name = ''] = line.split('  ');
		const file = join(folder, name);
		const found = sumOf(file);
		if (found !== sum) return `The font file "${file}" is ${found === undefined ? 'missing' : 'damaged'}. Fetch it again from where this project comes from, or make it anew: node scripts/subset-fonts.ts`;
	}
	return undefined;
}

/** Where the sums of all faces of a folder stand. */
export function sumsFile(folder: string): string {
	return join(folder, 'sums.txt');
}

export function sumsOf(folder: string): string {
	const names = readdirSync(folder).filter((name) => /\.(?:woff2|ttf)$/.test(name)).sort();
	return names.map((name) => `${sumOf(join(folder, name))}  ${name}\n`).join('');
}

function sumOf(file: string): string | undefined {
	try {
		return createHash('sha256').update(readFileSync(file)).digest('hex');
	} catch {
		return undefined;
	}
}
