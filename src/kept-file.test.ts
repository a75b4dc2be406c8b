import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kept, keptContent } from './kept-file.ts';

let folder = '';
let made = 0;
const make = async () => Buffer.from(`made ${++made}`);
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kept-file-'));
	made = 0;
});
afterEach(() => rm(folder, { recursive: true }));

test('what was made once is not made again', async () => {
	expect(String(await kept(folder, 'name', make))).toBe('made 1');
	expect(String(await kept(folder, 'name', make))).toBe('made 1');
	expect(await readdir(folder)).toEqual(['name']);
	expect(String(keptContent(await readFile(join(folder, 'name'))))).toBe('made 1');
});

test('a damaged file is made again and mended', async () => {
	await kept(folder, 'name', make);
	for (const damage of [Buffer.alloc(0), Buffer.from('made 1')]) {
		await writeFile(join(folder, 'name'), damage);
		const again = String(await kept(folder, 'name', make));
		expect(again).toBe(`made ${made}`);
	}
	expect(made).toBe(3);
	expect(String(await kept(folder, 'name', make))).toBe('made 3');
});

test('a cache that cannot be written is done without', async () => {
	await writeFile(join(folder, 'a-file'), '');
	expect(String(await kept(join(folder, 'a-file'), 'name', make))).toBe('made 1');
});
