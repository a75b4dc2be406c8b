import { z } from 'astro/zod';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../kept-file.ts';
import { filesOf } from '../publishing/same-tree.ts';
import type { PageLinks } from './page-links.ts';

/** Which files were proved sound by the last build, told by hashes: of their words nothing is written, of pages where they lead. */
export interface SoundFiles {
	/** A sound file, by either of its names; undefined for any other. */
	find(name: string): SoundFile | undefined;
	/** @param names hashes of its bytes, and of where they lie and since when. */
	add(names: readonly [bytes: string, place: string], links: PageLinks): void;
	/** Writes down what was added since, and forgets the rest. */
	keep(): void;
}

interface SoundFile {
	/** A hash of its bytes. */
	name: string;
	links: PageLinks;
}

/** @param file where the hashes are kept. They hold for the rules of proof as they stand: any change to our code begins anew. */
export function soundFiles(file: string): SoundFiles {
	const heading = codeHash();
	const before = readStore(file, heading);
	const now = new Map<string, PageLinks>();
	return {
		find: (name) => before.get(name),
		add: (names, links) => now.set(names.join(), links),
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

/** The rules; every id and address once; of each file its names and the numbers of its ids and of its addresses. What is damaged is none. */
function storeOf(heading: string, files: ReadonlyMap<string, PageLinks>): string {
	const numbers = new Map<string, number>();
	const numberOf = (text: string) => {
		const number = numbers.get(text) ?? numbers.size;
		numbers.set(text, number);
		return number;
	};
	const lines = [...files].map(([names, { ids, addresses }]) => `${names} ${ids.map(numberOf)} ${addresses.map(numberOf)}`);
	return [heading, JSON.stringify([...numbers.keys()]), ...lines].join('\n');
}

function readStore(file: string, heading: string): Map<string, SoundFile> {
	try {
		const [kept, json = '[]', ...lines] = readFileSync(file, 'utf8').split('\n');
		if (kept !== heading) return new Map();
		const texts = z.array(z.string()).parse(JSON.parse(json));
		const textsOf = (numbers = '') => (numbers === '' ? [] : numbers.split(',').map((number) => texts[Number(number)] ?? ''));
		return new Map(lines.map((line) => line.split(' ')).flatMap(([names = '', ids, addresses]) => {
			const [name = '', place = ''] = names.split(',');
			const file: SoundFile = { name, links: { ids: textsOf(ids), addresses: textsOf(addresses) } };
			return [[name, file], [place, file]] as const;
		}));
	} catch {
		return new Map();
	}
}

function codeHash(): string {
	const sources = ['src/disclosure', 'src/outputs'].flatMap((place) => filesOf(place).map((file) => join(place, file)));
	return sha256(...['package-lock.json', ...sources.sort()].map((name) => readFileSync(name))).toString('hex');
}
