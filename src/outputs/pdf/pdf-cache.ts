import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A PDF as it is ready for a site. */
export interface Pdf {
	bytes: Uint8Array;
	pages: number;
}

/** PDFs that were made before, each under its name and the key that says what it was made from. */
export interface KeptPdfs {
	read(name: string, key: string): Pdf | undefined;
	write(name: string, key: string, pdf: Pdf): void;
}

/** A name may have several states, since one machine builds several sites: the few newest are kept. */
export function keptPdfs(folder: string): KeptPdfs {
	return {
		read(name, key) {
			const file = join(folder, fileName(name, key));
			if (!existsSync(file)) return undefined;
			const kept = readFileSync(file);
			const end = kept.indexOf('\n');
			const [pages, sum] = kept.subarray(0, end).toString().split(' ');
			const bytes = kept.subarray(end + 1);
			// A damaged one would be published as it is.
			return sum === sumOf(bytes) ? { pages: Number(pages), bytes } : undefined;
		},
		write(name, key, { pages, bytes }) {
			try {
				mkdirSync(folder, { recursive: true });
				// Another build may read it meanwhile: it gets its name when it is whole.
				const half = join(folder, `${process.pid}.half`);
				writeFileSync(half, Buffer.concat([Buffer.from(`${pages} ${sumOf(bytes)}\n`), bytes]));
				renameSync(half, join(folder, fileName(name, key)));
				forgetOld(folder, name);
			} catch {
				// A full disk or a folder that is not ours to write: the PDF is made again next time.
			}
		},
	};
}

function sumOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

const most = 6;

function forgetOld(folder: string, name: string): void {
	const states = readdirSync(folder).filter((file) => file.startsWith(`${name}.`));
	const newestFirst = states.map((file) => ({ file, time: statSync(join(folder, file)).mtimeMs })).sort((a, b) => b.time - a.time);
	for (const { file } of newestFirst.slice(most)) rmSync(join(folder, file), { force: true });
}

function fileName(name: string, key: string): string {
	return `${name}.${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;
}
