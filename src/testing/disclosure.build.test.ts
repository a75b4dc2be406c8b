import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { allowedValues } from '../content-check/checks/disclosure.ts';
import { readContentFolder } from '../content-check/content-folder.ts';
import { unsoundProse } from '../outputs/prose-proof.ts';
import { filesOf } from '../publishing/same-tree.ts';
import { disclosuresOf } from './disclosures.ts';
import { testSites } from './test-sites.ts';

test('nothing that was built of the sample archive could lead to a person', async () => {
	const { outDir } = testSites.sample;
	expect(filesOf(outDir).filter((file) => file.endsWith('.pdf'))).toHaveLength(4);
	expect(await disclosuresOf(outDir, allowedValues(readContentFolder('content')))).toEqual([]);
});

test('what an edition allows is allowed as built, and without the entry it is found', async () => {
	const { outDir } = testSites.kitchenSink;
	expect(await disclosuresOf(outDir, allowedValues(readContentFolder('src/testing/content')))).toEqual([]);
	expect((await disclosuresOf(outDir, [])).length).toBeGreaterThan(0);
});

test.each(Object.entries(testSites))('what authors wrote in %s is, as built, equal to its sanitised form', (_, { outDir }) => {
	const pages = filesOf(outDir).filter((file) => file.endsWith('.html'));
	expect(pages.length).toBeGreaterThan(10);
	expect(pages.flatMap((page) => unsoundProse(parse(readFileSync(join(outDir, page), 'utf8'))))).toEqual([]);
});
