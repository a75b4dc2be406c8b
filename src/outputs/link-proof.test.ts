import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { proveWhole } from '../testing/whole-site.ts';
import { mostOfAPage } from './link-proof.ts';
import { proveWithheld } from './withheld-proof.ts';

test('what a site lacks, and what it has too much of, is told', async () => {
	const site = siteOf({
		'index.html': '<a href="/psd/cases/one/#there">1</a> <a href="cases/one/#not-there">2</a> <a href="/elsewhere/">3</a> <img src="/psd/lost.png"> <a href="#top">4</a>',
		'cases/one/index.html': '<h2 id="there">R&#38;D</h2> <a href="https://example.org/">5</a> <a href="../../">6</a> <pre>&lt;img src="/psd/a.png"&gt;</pre>',
		'empty.json': '',
		'huge.html': ' '.repeat(mostOfAPage + 1),
	});
	expect((await proveWhole(site, '/psd/')).join('\n')).toMatchInlineSnapshot(`
		"empty.json is empty.
		huge.html has more than 5 MB. Part what it shows.
		index.html leads to "cases/one/#not-there", which is not there.
		index.html leads to "/elsewhere/", which is not there.
		index.html leads to "/psd/lost.png", which is not there.
		index.html leads to "#top", which is not there."
	`);
});

test('what stands in the value of an attribute is no tag, and hides none', async () => {
	const site = siteOf({ 'index.html': '<p id="row" data-role="a <b> & c > d"></p> <a title="<img src=&quot;/x.png&quot;>" href="#row">1</a> <a data-x="<" href="#gone">2</a>' });
	expect(await proveWhole(site, '/')).toEqual(['index.html leads to "#gone", which is not there.']);
});

test('a withheld text has no page and is not named', () => {
	const site = siteOf({ 'editions/2022-q1/cases/secret/index.html': 'x', 'data/cases.json': '["A case nobody may see"]' });
	const withheld = [{ path: 'editions/2022-q1/cases/secret/', title: 'Short' }, { path: 'editions/2022-q1/cases/other/', title: 'A case nobody may see' }];
	expect(proveWithheld(site, withheld).join('\n')).toMatchInlineSnapshot(`
		"editions/2022-q1/cases/secret/ is withheld, and has a page. Please tell the developers.
		data/cases.json has the title of a text that is withheld."
	`);
});

function siteOf(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'proof-'));
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return folder;
}
