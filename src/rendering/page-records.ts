import { z } from 'astro/zod';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sha256 } from '../kept-file.ts';
import type { Place, Places } from './places.ts';
import { tidied, type Reading, type Readings } from './readings.ts';
import type { Written } from './site-folder.ts';

/** What is known of pages that were rendered before: what each was given and has read, and what it became. */
export interface PageRecords {
	places: readonly Place[];
	readings: readonly Reading[];
	/** How many readings there were when only those were left that are of use. */
	tidied: number;
	pages: Record<string, PageRecord>;
}

export interface PageRecord extends Written {
	/** A hash of what the route gave it. */
	given: string;
	/** Numbers of readings. */
	read: number[];
}

/**
 * What an earlier build wrote down of pages that were compiled as they are now; nothing, where it is of other code or is damaged.
 * @param code the name of what is compiled, which changes with all that it is made from.
 */
export function readPageRecords(file: string, code: string): PageRecords {
	try {
		const [head = '', json = ''] = readFileSync(file, 'utf8').split('\n');
		return head === headOf(code, json) ? shape.parse(JSON.parse(json)) : nothing();
	} catch {
		return nothing();
	}
}

/** Where it cannot be written, the next build renders everything. */
export function writePageRecords(file: string, code: string, records: PageRecords): void {
	const json = JSON.stringify(records);
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(`${file}.${process.pid}`, `${headOf(code, json)}\n${json}`);
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
	if (readings.list.length < before * 1.1) return { places: places.list, readings: readings.list, tidied: before, pages };
	const tidy = tidied(places, readings, Object.values(pages).flatMap(({ read }) => read));
	const kept = Object.entries(pages).map(([name, record]) => [name, { ...record, read: record.read.map(tidy.numberOf) }] as const);
	return { places: tidy.places, readings: tidy.readings, tidied: tidy.readings.length, pages: Object.fromEntries(kept) };
}

function headOf(code: string, json: string): string {
	return `${code} ${sha256(json).toString('hex')}`;
}

function nothing(): PageRecords {
	return { places: [], readings: [], tidied: 0, pages: {} };
}

/** It was written by us, and its hash says that it is whole. */
const shape = z.custom<PageRecords>();
