import { z } from 'astro/zod';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../kept-file.ts';
import { filesOf } from '../publishing/same-tree.ts';
import type { PageLinks } from './page-links.ts';

/** Which files were proved sound by the last build, told by hashes of their bytes: of their words nothing is written, of pages where they lead. */
export interface SoundFiles {
	/** The links of a sound file; undefined of any other. */
	linksOf(hash: string): PageLinks | undefined;
	add(hash: string, links: PageLinks): void;
	/** Writes down what was asked for or added since, and forgets the rest. */
	keep(): void;
}

/** @param file where the hashes are kept. They hold for the rules of proof as they stand: any change to our code begins anew. */
export function soundFiles(file: string): SoundFiles {
	const heading = codeHash();
	const before = readStore(file, heading);
	const now = new Map<string, PageLinks>();
	return {
		linksOf(hash) {
			const links = before.get(hash);
			if (links) now.set(hash, links);
			return links;
		},
		add: (hash, links) => now.set(hash, links),
		keep() {
			try {
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, storeOf(heading, now));
			} catch {
				// A cache that cannot be written costs time and nothing else.
			}
		},
	};
}

/** The rules; every id and address once; of each file its hash and the numbers of its ids and of its addresses. What is damaged is none. */
function storeOf(heading: string, files: ReadonlyMap<string, PageLinks>): string {
	const numbers = new Map<string, number>();
	const numberOf = (text: string) => {
		const number = numbers.get(text) ?? numbers.size;
		numbers.set(text, number);
		return number;
	};
	const lines = [...files].map(([hash, { ids, addresses }]) => `${hash} ${ids.map(numberOf)} ${addresses.map(numberOf)}`);
	return [heading, JSON.stringify([...numbers.keys()]), ...lines].join('\n');
}

function readStore(file: string, heading: string): Map<string, PageLinks> {
	try {
		const [kept, json = '[]', ...lines] = readFileSync(file, 'utf8').split('\n');
		if (kept !== heading) return new Map();
		const texts = z.array(z.string()).parse(JSON.parse(json));
		const textsOf = (numbers = '') => (numbers === '' ? [] : numbers.split(',').map((number) => texts[Number(number)] ?? ''));
		return new Map(lines.map((line) => line.split(' ')).map(([hash = '', ids, addresses]) => [hash, { ids: textsOf(ids), addresses: textsOf(addresses) }]));
	} catch {
		return new Map();
	}
}

function codeHash(): string {
	const sources = ['src/disclosure', 'src/outputs'].flatMap((place) => filesOf(place).map((file) => join(place, file)));
	return sha256(...['package-lock.json', ...sources.sort()].map((name) => readFileSync(name))).toString('hex');
}
