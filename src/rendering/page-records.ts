import { z } from 'astro/zod';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sha256 } from '../kept-file.ts';
import type { Place } from './places.ts';
import type { Reading } from './readings.ts';
import type { Written } from './site-folder.ts';

/** What is known of pages that were rendered before: what each was given and has read, and what it became. */
export interface PageRecords {
	places: readonly Place[];
	readings: readonly Reading[];
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

function headOf(code: string, json: string): string {
	return `${code} ${sha256(json).toString('hex')}`;
}

function nothing(): PageRecords {
	return { places: [], readings: [], pages: {} };
}

/** It was written by us, and its hash says that it is whole. */
const shape = z.custom<PageRecords>();
