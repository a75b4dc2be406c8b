import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus } from '../bench/corpus.ts';
import { checkContent } from './check-content.ts';
import { readContentFolder } from './content-folder.ts';
import { takeTree } from './mdx-tree.ts';
import { readBeside, readingsWorker } from './readings-beside.ts';
import { readingsOf } from './reading.ts';

let dir = '';
beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'beside-'));
	writeCorpus(dir, { editions: 6, cases: 20 });
	for (const file of readContentFolder(dir).files.filter(({ kind }) => kind === 'case').slice(0, 10)) {
		appendFileSync(file.absolutePath, '\nPC Karen Oldroyd was at [home](#nowhere), <b>and\n');
	}
});
afterAll(() => rmSync(dir, { recursive: true }));

test('what a worker reads is what is read without one, and so is the report', { timeout: 60_000 }, async () => {
	const alone = readContentFolder(dir);
	const report = checkContent(alone);
	const beside = readContentFolder(dir);
	await readBeside(beside.files, readingsWorker, 2);
	const read = beside.files.filter((file) => readingsOf(file).size > 0);
	expect(read).toHaveLength(126);
	// A tree stays where its text was read: 76 texts were read here, ten of all have a mistake.
	const here = beside.files.filter((file) => takeTree(file)).length;
	expect(here).toBeLessThanOrEqual(76);
	expect(here).toBeGreaterThanOrEqual(66);
	for (const file of read) {
		const same = alone.files.find(({ path }) => path === file.path);
		for (const [name, value] of same ? readingsOf(same) : []) expect([file.path, name, readingsOf(file).get(name)]).toEqual([file.path, name, value]);
	}
	expect(report.length).toBeGreaterThan(10);
	expect(checkContent(beside)).toEqual(report);
});

test('with one processor nothing is read beside', async () => {
	const folder = readContentFolder(dir);
	await readBeside(folder.files, readingsWorker, 1);
	expect(folder.files.every((file) => readingsOf(file).size === 0)).toBe(true);
});
