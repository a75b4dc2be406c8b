import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../kept-file.ts';

/** Which files were proved sound by the last build, told by hashes of their bytes: of what they hold nothing is written. */
export interface SoundFiles {
	has(hash: string): boolean;
	add(hash: string): void;
	/** Writes down what was asked for or added since, and forgets the rest. */
	keep(): void;
}

/** @param file where the hashes are kept. They hold for the rules of proof as they stand: any change to our code begins anew. */
export function soundFiles(file: string): SoundFiles {
	const heading = codeHash();
	const [kept = '', ...hashes] = read(file).split('\n');
	const before = new Set(kept === heading ? hashes : []);
	const now = new Set<string>();
	return {
		has: (hash) => before.has(hash) && now.add(hash).size > 0,
		add: (hash) => now.add(hash),
		keep() {
			try {
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, [heading, ...now].join('\n'));
			} catch {
				// A cache that cannot be written costs time and nothing else.
			}
		},
	};
}

function read(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}

function codeHash(): string {
	const sources = ['src/disclosure', 'src/outputs'].flatMap((place) => readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));
	return sha256(...['package-lock.json', ...sources.sort()].map((name) => readFileSync(name))).toString('hex');
}
