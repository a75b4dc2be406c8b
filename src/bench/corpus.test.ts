import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent, strictly } from '../content-check/check-content.ts';
import { readContentFolder } from '../content-check/content-folder.ts';
import { writeCorpus } from './corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));

beforeAll(() => {
	writeCorpus(join(folder, 'one'), { editions: 3, cases: 9 });
	writeCorpus(join(folder, 'other'), { editions: 2, cases: 9 });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the check finds nothing wrong with a made archive, also with --strict', () => {
	const content = readContentFolder(join(folder, 'one'));
	expect(content.files.filter(({ kind }) => kind === 'case')).toHaveLength(27);
	expect(strictly(checkContent(content)).map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
});

test('a made archive is the same each time, and a larger one begins with the same editions', () => {
	const names = readdirSync(join(folder, 'other'), { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, 'other', name)).isFile());
	expect(names.length).toBeGreaterThan(20);
	const different = names.filter((name) => !readFileSync(join(folder, 'one', name)).equals(readFileSync(join(folder, 'other', name))));
	expect(different).toEqual([]);
});

test('a case has about 800 words and every component', () => {
	const cases = readContentFolder(join(folder, 'one')).files.filter(({ kind }) => kind === 'case');
	const words = cases.map(({ body }) => body.split(/\s+/).length);
	expect(Math.min(...words)).toBeGreaterThan(650);
	expect(Math.max(...words)).toBeLessThan(950);
	const made = ['Statistic', 'Quotation', 'Guidance', 'Figure'].filter((name) => cases.some(({ body }) => body.includes(`<${name} `)));
	expect(made).toHaveLength(4);
});
