import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus } from '../bench/corpus.ts';
import { filesOf } from '../publishing/same-tree.ts';
import { openWorkplace } from './faults/workplace.ts';

const folder = mkdtempSync(join(tmpdir(), 'pdf-command-'));
writeCorpus(join(folder, 'content'), { editions: 2, cases: 1 });
const place = openWorkplace(join(folder, 'content'));
const noBrowser = { CHROME_PATH: join(folder, 'no-browser-here') };
const pdfs = () => filesOf(place.site).filter((file) => file.endsWith('.pdf'));
const linked = () => filesOf(place.site).filter((file) => file.endsWith('.html') && /<a href="[^"]*\.pdf">PDF, \d+ pages/.test(readFileSync(join(place.site, file), 'utf8')));
beforeAll(async () => expect((await place.build(noBrowser)).code).toBe(0), 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('npm run pdf makes the PDFs of a site that was built without, and links them', async () => {
	expect({ pdfs: pdfs(), linked: linked() }).toEqual({ pdfs: [], linked: [] });
	const { code, text } = await place.run('pdf.ts');
	expect(code, text).toBe(0);
	expect(pdfs()).toHaveLength(2);
	expect(linked()).toEqual(pdfs().map((file) => file.replace(/[^/]+$/, 'index.html')));
}, 300_000);

test('made again, they are the same', async () => {
	const before = place.served();
	const { code, text } = await place.run('pdf.ts');
	expect({ code, served: place.served() }).toEqual({ code: 0, served: before });
	expect(text).toContain('the same, byte for byte');
}, 300_000);

test('where they cannot be made, those of the site stay as they are', async () => {
	const before = place.served();
	const { code, text } = await place.run('pdf.ts', noBrowser);
	expect({ code, served: place.served() }).toEqual({ code: 3, served: before });
	const said = text.slice(text.indexOf('There is no browser')).replace(/Tried:.*/, 'Tried: ...').replaceAll(place.site, 'dist');
	expect(said).toMatchInlineSnapshot(`
		"There is no browser to print the PDFs with. Tried: ...

		No PDF was changed.

		Nothing was published. The archive in "dist" is as it was before.
		"
	`);
}, 300_000);

test('contact sheets are drawn by a program that is told of where it is missing', async () => {
	const { code, text } = await place.run('pdf.ts', { PATH: folder }, ['--contact-sheets', join(folder, 'sheets')]);
	expect(code).toBe(3);
	expect(text).toContain('Contact sheets are drawn by pdftoppm, which is not on this machine. It comes with poppler (on Debian and Ubuntu: poppler-utils).');
}, 300_000);

test('a contact sheet shows all sheets of an edition side by side', async ({ skip }) => {
	if (spawnSync('pdftoppm', ['-v']).error) return skip('pdftoppm is not on this machine');
	const { code, text } = await place.run('pdf.ts', {}, ['--contact-sheets', join(folder, 'sheets')]);
	expect(code, text).toBe(0);
	const drawn = filesOf(join(folder, 'sheets'));
	expect(drawn).toEqual(pdfs().map((file) => file.replace(/.*\/(.*)\.pdf$/, '$1.png')));
	// An edition of a single case has more sheets than stand in a row of four.
	for (const picture of drawn) expect((await sharp(join(folder, 'sheets', picture)).metadata()).height).toBeGreaterThan(2000);
}, 300_000);
