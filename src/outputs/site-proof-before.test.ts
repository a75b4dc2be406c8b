import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { noLinks } from './page-links.ts';
import { beginSiteProof } from './site-proof.ts';

const [folder, before] = [mkdtempSync(join(tmpdir(), 'site-')), mkdtempSync(join(tmpdir(), 'site-before-'))];
afterAll(() => [folder, before].forEach((each) => rmSync(each, { recursive: true })));

test('of a list that holds the whole archive, what stood so in that of the site before is not searched again; whatever is new is', async () => {
	writeFileSync(join(before, 'cases.json'), '["PC Oldroyd rang."]');
	writeFileSync(join(folder, 'cases.json'), '["PC Oldroyd rang.", "Sgt Ackroyd rang."]');
	// Asked for the list by its place, by its bytes, and then for that of the site before.
	const proveAfter = async (...answers: boolean[]) => {
		const sound = { find: () => (answers.shift() ? { name: '', links: noLinks } : undefined), add: () => {}, keep: () => {} };
		return (await beginSiteProof(folder, { sound, before }).finish()).map((objection) => /"(.*?)"/.exec(objection)?.[1]);
	};
	expect(await proveAfter(false, false, true)).toEqual(['S…d']);
	expect(await proveAfter(false, false, false)).toHaveLength(2);
	rmSync(join(before, 'cases.json'));
	expect(await proveAfter(false, false, true)).toHaveLength(2);
});
