import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus } from '../bench/corpus.ts';
import { checkContent } from './check-content.ts';
import { readContentFolder } from './content-folder.ts';
import { takeTree } from './mdx-tree.ts';
import { inTurn, onlyRead, readBeside } from './readings-beside.ts';
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
	// Slow here, so that a worker that begins later comes to some of them.
	await readBeside(beside.files, { program: onlyRead.program, also: () => () => setTimeout(50) }, 2);
	const read = beside.files.filter((file) => readingsOf(file).size > 0);
	expect(read).toHaveLength(126);
	// A tree stays where its text was read; of those with a mistake nobody may take one.
	const here = beside.files.filter((file) => takeTree(file)).length;
	expect(here).toBeLessThan(116);
	for (const file of read) {
		const same = alone.files.find(({ path }) => path === file.path);
		for (const [name, value] of same ? readingsOf(same) : []) expect([file.path, name, readingsOf(file).get(name)]).toEqual([file.path, name, value]);
	}
	expect(report.length).toBeGreaterThan(10);
	expect(checkContent(beside)).toEqual(report);
});

test('each text is taken by one of those who read', () => {
	const next = new Int32Array(new SharedArrayBuffer(4));
	const [here, there] = [inTurn(['a', 'b', 'c'], next), inTurn(['a', 'b', 'c'], next)];
	expect([here.next().value, there.next().value, here.next().value, there.next().done, here.next().done]).toEqual(['a', 'b', 'c', true, true]);
});

test('with one processor nothing is read beside', async () => {
	const folder = readContentFolder(dir);
	await readBeside(folder.files, onlyRead, 1);
	expect(folder.files.every((file) => readingsOf(file).size === 0)).toBe(true);
});
