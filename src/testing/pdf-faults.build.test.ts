import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeCorpus } from '../bench/corpus.ts';
import { filesOf } from '../publishing/same-tree.ts';
import { openWorkplace } from './faults/workplace.ts';

const folder = mkdtempSync(join(tmpdir(), 'no-browser-'));
writeCorpus(join(folder, 'content'), { editions: 1, cases: 1 });
const place = openWorkplace(join(folder, 'content'));
const noBrowser = { CHROME_PATH: join(folder, 'no-browser-here') };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pdfs = () => (existsSync(place.site) ? filesOf(place.site).filter((file) => file.endsWith('.pdf')) : undefined);

test('where PDFs are asked for and there is no browser, nothing is published', async () => {
	const { code, text } = await place.build(noBrowser, ['--require-pdf']);
	expect({ code, pdfs: pdfs() }).toEqual({ code: 3, pdfs: undefined });
	expect(text).toContain('--require-pdf asks for every PDF.');
}, 300_000);

test('where they are not, the site is built without, and one line says what to install', async () => {
	const { code, text } = await place.build(noBrowser);
	expect({ code, pdfs: pdfs() }).toEqual({ code: 0, pdfs: [] });
	expect(text.match(/There is no browser.*/g)).toEqual([expect.stringMatching(/^There is no browser to print the PDFs with; the site goes without them\. Tried: .*Install Chrome, Edge or Chromium, or give the path of one in CHROME_PATH\.$/)]);
}, 300_000);

test('such a site counts as built while there is no other browser, and as soon as there is one it is built with its PDFs', async () => {
	expect((await place.build(noBrowser)).text).toContain('Nothing has changed since the last build.');
	const { code, text } = await place.build();
	expect({ code, pdfs: pdfs() }).toEqual({ code: 0, pdfs: [expect.stringMatching(/^editions\/.*\.pdf$/)] });
	expect(text).not.toContain('Nothing has changed');
}, 300_000);
