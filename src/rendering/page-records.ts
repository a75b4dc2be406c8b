import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sha256 } from '../kept-file.ts';
import { pack, unpack } from './packed-records.ts';
import { Places, type PlaceColumns } from './places.ts';
import { Readings, tidied, type ReadingColumns } from './readings.ts';
import type { Written } from './site-folder.ts';

/** What is known of pages that were rendered before: what each was given and has read, and what it became. */
export interface PageRecords {
	places: PlaceColumns;
	readings: ReadingColumns;
	/** How many readings there were when only those were left that are of use. */
	tidied: number;
	pages: Record<string, PageRecord>;
}

export interface PageRecord extends Written {
	/** A hash of what the route gave it. */
	given: string;
	/** Numbers of readings. */
	read: Int32Array;
}

/**
 * What an earlier build wrote down of pages that were compiled as they are now; nothing, where it is of other code or is damaged.
 * @param code the name of what is compiled, which changes with all that it is made from.
 */
export function readPageRecords(file: string, code: string): PageRecords {
	try {
		const bytes = readFileSync(file);
		const end = bytes.indexOf('\n') + 1;
		const body = bytes.subarray(end);
		return bytes.toString('latin1', 0, end) === headOf(code, body) ? unpack(body) : nothing();
	} catch {
		return nothing();
	}
}

/** Where it cannot be written, the next build renders everything. */
export function writePageRecords(file: string, code: string, records: PageRecords): void {
	const body = pack(records);
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(`${file}.${process.pid}`, Buffer.concat([Buffer.from(headOf(code, body)), body]));
		renameSync(`${file}.${process.pid}`, file);
	} catch {
		// See above.
	}
}

/**
 * The records as they are to be kept. What no page reads any more is left out once a tenth has been added since that was done:
 * to number everything anew takes as long as to render some pages.
 * @param before how many readings there were then.
 */
export function tidyPageRecords(places: Places, readings: Readings, pages: PageRecords['pages'], before: number): PageRecords {
	const now = { places: places.columns, readings: readings.columns, pages };
	if (now.readings.place.length < before * 1.1) return { ...now, tidied: before };
	const tidy = tidied(places, readings, Object.values(pages).flatMap(({ read }) => [...read]));
	const kept = Object.entries(pages).map(([name, record]) => [name, { ...record, read: record.read.map(tidy.numberOf) }] as const);
	const { columns } = tidy.readings;
	return { places: tidy.places.columns, readings: columns, tidied: columns.place.length, pages: Object.fromEntries(kept) };
}

/** Its hash says that it is whole. */
function headOf(code: string, body: Buffer): string {
	return `${code} ${sha256(body).toString('hex')}\n`;
}

function nothing(): PageRecords {
	return { places: new Places().columns, readings: new Readings().columns, tidied: 0, pages: {} };
}
