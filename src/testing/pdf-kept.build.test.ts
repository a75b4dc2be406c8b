import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeCorpus } from '../bench/corpus.ts';
import { editOneCase } from '../bench/workshop.ts';
import { filesOf } from '../publishing/same-tree.ts';
import { openWorkplace } from './faults/workplace.ts';

const folder = mkdtempSync(join(tmpdir(), 'pdfs-kept-'));
writeCorpus(join(folder, 'content'), { editions: 3, cases: 1 });
const place = openWorkplace(join(folder, 'content'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const built = async () => {
	const { code, text } = await place.build({}, ['--verbose']);
	expect(code, text).toBe(0);
	const pdfs = filesOf(place.site).filter((file) => file.endsWith('.pdf'));
	return { said: /\d+ of \d+ PDFs were made.*/.exec(text)?.[0], pdfs: pdfs.map((file) => readFileSync(join(place.site, file)).toString('latin1')) };
};

test('of three editions only that whose case is edited is printed again, in each build', async () => {
	const first = await built();
	expect(first.said).toBe('3 of 3 PDFs were made, the others are kept ones.');
	for (const round of [0, 0]) {
		editOneCase(place.content, round);
		expect((await built()).said).toBe('1 of 3 PDFs were made, the others are kept ones.');
	}
	const last = await built();
	expect(last.pdfs.map((pdf, index) => pdf === first.pdfs[index])).toEqual([false, true, true]);
}, 600_000);
