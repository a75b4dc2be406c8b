import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetUnused } from './forget-unused.ts';

let home = '';
const texts = () => join(home, 'texts');
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'forget-unused-'));
	mkdirSync(texts());
	for (const name of ['old', 'now', 'other']) writeFileSync(join(texts(), name), name);
});
afterEach(() => rmSync(home, { recursive: true }));

const build = (site: string, ...names: string[]) => forgetUnused(join(home, 'lists'), site, new Map([[texts(), new Set(names)]]));

test('what no build used last is removed, and what another site uses stays', () => {
	build('one', 'old', 'now', 'other');
	build('two', 'other');
	expect(readdirSync(texts()).sort()).toEqual(['now', 'old', 'other']);
	build('one', 'now');
	expect(readdirSync(texts()).sort()).toEqual(['now', 'other']);
});

test('a list that is damaged, or a folder that is not there, stops nothing', () => {
	mkdirSync(join(home, 'lists'));
	writeFileSync(join(home, 'lists', 'two'), 'damaged');
	build('one', 'now');
	expect(readdirSync(texts())).toEqual(['now']);
	writeFileSync(join(texts(), 'old'), 'old');
	const own = new Set(['now']);
	forgetUnused(join(home, 'lists'), 'one', new Map([[join(home, 'nowhere'), own], [texts(), own]]));
	expect(readdirSync(texts())).toEqual(['now']);
});
