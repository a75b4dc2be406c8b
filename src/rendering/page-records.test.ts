import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPageRecords, writePageRecords, type PageRecords } from './page-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'page-records-'));
afterAll(() => rmSync(folder, { recursive: true }));

const records: PageRecords = { places: [{ from: -1, step: '.data' }], readings: [[0, '{']], pages: { 'index.html': { given: 'a', read: [0], made: 'b', state: '1 2 3' } } };
const none: PageRecords = { places: [], readings: [], pages: {} };

test('records come back as they were written, for the same code', () => {
	const file = join(folder, 'pages');
	writePageRecords(file, 'code', records);
	expect(readPageRecords(file, 'code')).toEqual(records);
	expect(readPageRecords(file, 'other code')).toEqual(none);
});

test('records that are damaged or not there are none', () => {
	const file = join(folder, 'damaged');
	writePageRecords(file, 'code', records);
	writeFileSync(file, readFileSync(file, 'utf8').replace('"made":"b"', '"made":"c"'));
	expect(readPageRecords(file, 'code')).toEqual(none);
	expect(readPageRecords(join(folder, 'nowhere'), 'code')).toEqual(none);
});
