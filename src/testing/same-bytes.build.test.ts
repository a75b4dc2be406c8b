import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import { testSites } from './test-sites.ts';

test('the same content gives the same bytes in another folder and another time zone', async () => {
	const [one, other] = [await readBuiltSite('sample'), await readBuiltSite('again')];
	expect(one.files.length).toBeGreaterThan(100);
	expect(testSites.again.timeZone).not.toBe(testSites.sample.timeZone);
	expect(other.files).toEqual(one.files);
	expect(hashes(other)).toEqual(hashes(one));
});

test('no byte of a built site says in which folder it was built', async () => {
	const sites = [await readBuiltSite('sample'), await readBuiltSite('again'), await readBuiltSite('kitchenSink')];
	const telling = sites.flatMap((site) =>
		site.files.filter((file) => site.read(file).includes(site.projectDir) || site.read(file).includes(encodeURI(site.projectDir))),
	);
	expect(telling).toEqual([]);
});

function hashes(site: BuiltSite): Record<string, string> {
	return Object.fromEntries(site.files.map((file) => [file, createHash('sha256').update(site.read(file)).digest('hex')]));
}
