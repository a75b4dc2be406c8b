import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPageRecords, tidyPageRecords, writePageRecords, type PageRecords } from './page-records.ts';
import { Places } from './places.ts';
import { Readings } from './readings.ts';

const folder = mkdtempSync(join(tmpdir(), 'page-records-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = { given: 'a', made: 'b', state: '1 2 3' };
const records: PageRecords = {
	places: { words: ['.data', '.cases', '(similarTo'], from: Int32Array.of(-1, 0, 0), step: Int32Array.of(0, 1, 2), argument: Int32Array.of(-1, -1, 1) },
	readings: { words: ['{', '“é”'], place: Int32Array.of(0, 1, 2, 2), what: Int32Array.of(0, 0, 1, 0) },
	tidied: 3,
	pages: { 'index.html': { ...written, read: Int32Array.of(0, 1, 3) }, '404.html': { ...written, read: Int32Array.of() }, 'last/index.html': { ...written, read: Int32Array.of(2) } },
};
const none: PageRecords = { places: { words: [], from: [], step: [], argument: [] }, readings: { words: [], place: [], what: [] }, tidied: 0, pages: {} };

test('records come back as they were written, for the same code', () => {
	const file = join(folder, 'pages');
	writePageRecords(file, 'code', records);
	expect(readPageRecords(file, 'code')).toEqual(records);
	expect(readPageRecords(file, 'other code')).toEqual(none);
});

test('records that are damaged or not there are none', () => {
	const file = join(folder, 'damaged');
	writePageRecords(file, 'code', records);
	const bytes = readFileSync(file);
	bytes.writeInt8(9, bytes.length - 4);
	writeFileSync(file, bytes);
	expect(readPageRecords(file, 'code')).toEqual(none);
	expect(readPageRecords(join(folder, 'nowhere'), 'code')).toEqual(none);
});

test('what no page reads any more goes once a tenth has come since that was done', () => {
	const [places, readings] = [new Places(), new Readings()];
	const [data, gone] = [places.numberOf(-1, '.data'), places.numberOf(-1, '.gone')];
	const title = places.numberOf(data, '.title', places.numberOf(gone, '.last'));
	for (const what of ['"old"', ...'0123456789']) readings.numberOf(what === '"old"' ? gone : title, what);
	const pages = { 'index.html': { ...written, read: Int32Array.of(10) } };
	expect(tidyPageRecords(places, readings, pages, 11)).toEqual({ places: places.columns, readings: readings.columns, tidied: 11, pages });
	expect(tidyPageRecords(places, readings, pages, 10)).toEqual({
		places: { words: ['.data', '.gone', '.last', '.title'], from: [-1, -1, 1, 0], step: [0, 1, 2, 3], argument: [-1, -1, -1, 2] },
		...{ readings: { words: ['9'], place: [3], what: [0] }, tidied: 1, pages: { 'index.html': { ...written, read: Int32Array.of(0) } } },
	});
});

test('what was known before keeps its number, and what is new gets the next', () => {
	const places = new Places(records.places);
	expect(['.data', '.cases', '.topics'].map((step) => places.numberOf(step === '.data' ? -1 : 0, step))).toEqual([0, 1, 3]);
	expect([places.numberOf(0, '(similarTo', 1), places.numberOf(0, '(similarTo', 3), places.numberOf(0, '.topics')]).toEqual([2, 4, 3]);
	expect(places.textOf(4)).toBe('.data(similarTo.data.topics');
	const readings = new Readings(records.readings);
	expect([readings.numberOf(2, '{'), readings.numberOf(2, '“é”'), readings.numberOf(1, '“é”'), readings.numberOf(2, '['), readings.numberOf(1, '“é”')]).toEqual([3, 2, 4, 5, 4]);
	expect(() => places.at(5)).toThrow('There is no place 5.');
});
