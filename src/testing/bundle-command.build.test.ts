import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zipFiles } from '../outputs/bundle/zip-files.ts';
import { filesOf } from '../publishing/same-tree.ts';
import { startScript } from './build-site.ts';
import { testSites, type TestSite } from './test-sites.ts';
import { bundleOf } from './unpacked-bundle.ts';

test('the same site gives the same zip, by the command of a project in another folder, on the other side of the earth', async () => {
	const goal = mkdtempSync(join(tmpdir(), 'bundle-zip-'));
	const { code, said } = await run(testSites.again, '--to', goal);
	expect({ code, said }).toMatchObject({ code: 0 });
	expect(filesOf(goal)).toEqual(['lancashire-archive-2020-q3.zip']);
	expect(said).toMatch(/lancashire-archive-2020-q3\.zip: \d+\.\d MB, unpacked \d+\.\d MB\. Unpack all of it, and open index\.html\./);
	expect(readFileSync(join(goal, 'lancashire-archive-2020-q3.zip')).equals(await zipFiles(await bundleOf('sample'), '2020-11-30'))).toBe(true);
}, 120_000);

test('a place that cannot be written to gets a sentence, and nothing half is left there', async () => {
	const goal = mkdtempSync(join(tmpdir(), 'bundle-zip-'));
	mkdirSync(join(goal, 'a-folder.zip', 'in use'), { recursive: true });
	const { code, said } = await run(testSites.again, '--to', join(goal, 'a-folder.zip'));
	expect({ code, said }).toEqual({ code: 3, said: expect.stringMatching(/a-folder\.zip" could not be written: [a-z ]+\. --to names another place\.\n$/) });
	expect(filesOf(goal)).toEqual([]);
}, 120_000);

test.each([
	[['--to', '/not/there'], 'There is no folder "/not/there" to put the bundle into.\n'],
	[['--zip'], expect.stringMatching(/^npm run bundle -- \[--to/)],
])('%j is refused in a sentence, before anything is built', async (args, said) => {
	expect(await run(testSites.again, ...args)).toEqual({ code: 2, said });
});

async function run(site: TestSite, ...args: string[]): Promise<{ code: unknown; said: string }> {
	const command = startScript(site, 'bundle.ts', {}, args);
	let said = '';
	for (const stream of [command.stdout, command.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
	return { code: await new Promise((resolve) => command.on('close', resolve)), said };
}
