import { expect, test } from 'vitest';
import { allowedValues } from '../content-check/checks/disclosure.ts';
import { readContentFolder } from '../content-check/content-folder.ts';
import { proveDisclosure } from '../outputs/disclosure-proof.ts';
import { unsoundPages } from '../outputs/prose-proof.ts';
import { testSites } from './test-sites.ts';

test('nothing that was built of the sample archive could lead to a person', () => {
	expect(proveDisclosure(testSites.sample.outDir, allowedValues(readContentFolder('content')))).toEqual([]);
});

test('what an edition allows is allowed as built, and without the entry it is found', () => {
	const { outDir } = testSites.kitchenSink;
	expect(proveDisclosure(outDir, allowedValues(readContentFolder('src/testing/content')))).toEqual([]);
	expect(proveDisclosure(outDir, []).length).toBeGreaterThan(0);
});

test.each(Object.entries(testSites))('what authors wrote in %s is, as built, equal to its sanitised form', (_, { outDir }) => {
	expect(unsoundPages(outDir)).toEqual([]);
});
