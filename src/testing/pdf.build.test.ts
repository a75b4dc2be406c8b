import { describe, expect, test } from 'vitest';
import { readBuiltSite } from './built-site.ts';
import { proofs, readPrinted } from './pdf-proofs.ts';

const sites = [await readBuiltSite('sample'), await readBuiltSite('kitchenSink')];
const printed = await Promise.all(sites.flatMap(({ files, outDir }) => files.filter((file) => file.endsWith('.pdf')).map((file) => readPrinted(outDir, file))));

test('every edition has its PDF', () => {
	const editions = sites.flatMap(({ files }) => files.filter((file) => /^editions\/[^/]+\/print\/index\.html$/.test(file)));
	expect(printed.map(({ file }) => file)).toEqual(editions.map((file) => expect.stringMatching(new RegExp(`^${file.replace('print/index.html', '')}[a-z-]+-\\d{4}-q\\d\\.pdf$`))));
});

describe.each(printed)('of $file', (each) => {
	test.each(proofs)('%s', (_, proof) => proof(each));
});
