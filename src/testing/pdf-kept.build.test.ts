import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeCorpus } from '../bench/corpus.ts';
import { editOneCase, openWorkshop } from '../bench/workshop.ts';
import { filesOf } from '../publishing/same-tree.ts';
import { projectRoot } from './test-sites.ts';

/** With a cache of its own: other tests take away what is kept of PDFs. */
const workshop = openWorkshop(projectRoot, { withPdfs: true });
afterAll(workshop.close);
writeCorpus(workshop.content, { editions: 3, cases: 1 });
const site = join(workshop.folder, 'dist');

const built = async () => {
	const { code, lines } = await workshop.build();
	const text = lines.map((line) => line.text).join('\n');
	expect(code, text).toBe(0);
	const pdfs = filesOf(site).filter((file) => file.endsWith('.pdf'));
	return { said: /\d+ of \d+ PDFs were made.*/.exec(text)?.[0], pdfs: pdfs.map((file) => readFileSync(join(site, file)).toString('latin1')) };
};

test('of three editions only that whose case is edited is printed again, in each build', async () => {
	const first = await built();
	expect(first.said).toBe('3 of 3 PDFs were made, the others are kept ones.');
	for (const round of [0, 0]) {
		editOneCase(workshop.content, round);
		expect((await built()).said).toBe('1 of 3 PDFs were made, the others are kept ones.');
	}
	const last = await built();
	expect(last.pdfs.map((pdf, index) => pdf === first.pdfs[index])).toEqual([false, true, true]);
}, 600_000);
