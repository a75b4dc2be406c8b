import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { codeHash } from './code-hash.ts';
import { withFixture } from './content-fixture.ts';
import { readContentFolder } from './content-folder.ts';
import { readingsOf } from './reading.ts';
import { recallReadings } from './readings-on-disk.ts';
import { projectRoot } from '../testing/test-sites.ts';

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((path) => /(?<!\.test)\.ts$/.test(path));

test('no two readings have the same name', () => {
	const names = sources.flatMap((path) => [...readFileSync(join(import.meta.dirname, path), 'utf8').matchAll(/ = reading\('([^']*)'/g)].map(([, name]) => name));
	expect(names.length).toBeGreaterThan(8);
	expect(new Set(names).size).toBe(names.length);
});

test('what is remembered belongs to this very code', () => {
	withFixture([], (dir) => {
		const project = join(dir, 'project');
		for (const folder of ['src/a', 'other']) mkdirSync(join(project, folder), { recursive: true });
		writeFileSync(join(project, 'src/a/rule.ts'), '1');
		writeFileSync(join(project, 'package-lock.json'), '{}');
		const before = codeHash(project);
		writeFileSync(join(project, 'other/notes.ts'), '1');
		writeFileSync(join(project, 'src/a/rule.test.ts'), '1');
		expect(codeHash(project)).toBe(before);
		writeFileSync(join(project, 'src/a/rule.ts'), '2');
		const after = codeHash(project);
		writeFileSync(join(project, 'package-lock.json'), '{ }');
		expect(new Set([before, after, codeHash(project)]).size).toBe(3);
	});
	expect(codeHash(projectRoot)).toMatch(/^[0-9a-f]{64}$/);
});

test('a store that is damaged, cut, of another shape or of other code is as none', () => {
	withFixture([], (dir) => {
		const cache = join(dir, '.cache');
		remembering(dir, cache);
		const store = join(cache, readdirSync(cache)[0] ?? '');
		const whole = readFileSync(store, 'utf8');
		for (const damaged of ['', 'x', whole.slice(0, whole.length / 2), whole.replace('The', 'Teh'), whole.replace(/\n.*/, '\n[1]')]) {
			writeFileSync(store, damaged);
			const { recalled, report } = remembering(dir, cache);
			expect([recalled, report]).toEqual([0, afresh(dir)]);
		}
		expect(remembering(dir, cache, 'other code').recalled).toBe(0);
	});
});

test('a cache folder that cannot be made or written to is no error', () => {
	withFixture([], (dir) => {
		const notAFolder = join(dir, 'site.yaml');
		expect(remembering(dir, notAFolder).report).toEqual(afresh(dir));
		expect(existsSync(join(notAFolder, 'x'))).toBe(false);
	});
});

test('what was found out about a person is not written down', () => {
	withFixture([], (dir) => {
		writeFileSync(join(dir, 'editions/2020-q1/cases/custody-log.mdx'), `${readFileSync(join(dir, 'editions/2020-q1/cases/custody-log.mdx'), 'utf8')}\nAsk PC Karen Oldroyd.\n`);
		const cache = join(dir, '.cache');
		remembering(dir, cache);
		const stores = readdirSync(cache).map((name) => readFileSync(join(cache, name), 'utf8'));
		expect(stores.join()).toContain('disclosures');
		expect(stores.join()).not.toContain('Oldroyd');
	});
});

function remembering(dir: string, cache: string, code = 'this code') {
	const folder = readContentFolder(dir);
	const { keep } = recallReadings(folder, cache, code);
	const recalled = folder.files.filter((file) => readingsOf(file).size > 0).length;
	const report = checkContent(folder);
	keep();
	return { recalled, report };
}

function afresh(dir: string) {
	return checkContent(readContentFolder(dir));
}
