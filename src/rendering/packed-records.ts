import { z } from 'astro/zod';
import type { PageRecords } from './page-records.ts';

/**
 * Page records as they lie on the disk: a line of JSON with all that is text, and all numbers behind it, of 32 bits each, as
 * the machine has them.
 */
export function pack({ tidied, places, readings, pages }: PageRecords): Buffer {
	const text: Texts = {
		tidied,
		places: { words: places.words, count: places.from.length },
		readings: { words: readings.words, count: readings.place.length },
		pages: Object.entries(pages).map(([file, { given, made, state, read }]) => [file, given, made, state, read.length]),
	};
	const columns = [places.from, places.step, places.argument, readings.place, readings.what, ...Object.values(pages).map(({ read }) => read)];
	const numbers = new Int32Array(columns.reduce((sum, { length }) => sum + length, 0));
	let next = 0;
	for (const column of columns) {
		numbers.set(column, next);
		next += column.length;
	}
	return Buffer.concat([Buffer.from(`${JSON.stringify(text)}\n`), new Uint8Array(numbers.buffer)]);
}

/** @param bytes what pack() made, whole. */
export function unpack(bytes: Buffer): PageRecords {
	const end = bytes.indexOf('\n') + 1;
	const { tidied, places, readings, pages } = texts.parse(JSON.parse(bytes.toString('utf8', 0, end)));
	// A copy begins where numbers of 32 bits may begin.
	const numbers = new Int32Array(new Uint8Array(bytes.subarray(end)).buffer);
	let next = 0;
	const column = (length: number) => numbers.subarray(next, (next += length));
	return {
		tidied,
		places: { words: places.words, from: column(places.count), step: column(places.count), argument: column(places.count) },
		readings: { words: readings.words, place: column(readings.count), what: column(readings.count) },
		pages: Object.fromEntries(pages.map(([file, given, made, state, count]) => [file, { given, made, state, read: column(count) }])),
	};
}

interface Texts {
	tidied: number;
	places: { words: readonly string[]; count: number };
	readings: { words: readonly string[]; count: number };
	/** With how many readings each has. */
	pages: [file: string, given: string, made: string, state: string, count: number][];
}

const texts = z.custom<Texts>();
