import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPageRecords, tidyPageRecords, writePageRecords, type PageRecords } from './page-records.ts';
import { Places } from './places.ts';
import { Readings } from './readings.ts';

const folder = mkdtempSync(join(tmpdir(), 'page-records-'));
afterAll(() => rmSync(folder, { recursive: true }));

const records: PageRecords = { places: [{ from: -1, step: '.data' }], readings: [[0, '{']], tidied: 1, pages: { 'index.html': { given: 'a', read: [0], made: 'b', state: '1 2 3' } } };
const none: PageRecords = { places: [], readings: [], tidied: 0, pages: {} };

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

test('what no page reads any more goes once a tenth has come since that was done', () => {
	const places = new Places([{ from: -1, step: '.data' }, { from: 0, step: '.gone' }, { from: 0, step: '.title' }]);
	const readings = new Readings([[1, '"old"'], ...Array.from({ length: 10 }, (_, number) => [2, `"${number}"`] as const)]);
	const page = { given: 'a', made: 'b', state: '1 2 3' };
	expect(tidyPageRecords(places, readings, { 'index.html': { ...page, read: [10] } }, 11)).toEqual({ places: places.list, readings: readings.list, tidied: 11, pages: { 'index.html': { ...page, read: [10] } } });
	expect(tidyPageRecords(places, readings, { 'index.html': { ...page, read: [10] } }, 10)).toEqual({
		...{ places: [{ from: -1, step: '.data' }, { from: 0, step: '.title' }], readings: [[1, '"9"']], tidied: 1 },
		pages: { 'index.html': { ...page, read: [0] } },
	});
});
