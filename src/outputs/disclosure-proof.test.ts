import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { disclosuresOf } from '../testing/disclosures.ts';

const files = {
	'index.html': '<html><head><title>A case</title><meta name="description" content="Sgt Oldroyd left."></head><body><p>The <b>PC</b> Oldroyd rang 07700 900123.</p><img alt="The car AB12 CDE"><p>Write to psd@force.example.</p><td>police constable</td><td>Dismissed</td><p>It was hepatitis A.</p><h2>Sources</h2><ul><li>A learning bulletin</li></ul></body></html>',
	'pagefind/fragment/en_1.pf_fragment': gzipSync('pagefind_dcd{"url":"/","content":"Ms Patel rang.","meta":{"title":"LA1 4XX"}}'),
	'pagefind/fragment/en_2.pf_fragment': gzipSync('pagefind_dcd{"url":"/","content":"It was hepatitis A. Sources A learning bulletin","meta":{"title":"A log"}}'),
	'feed.xml': '<rss><item><title>DOB 04/07/1998</title></item></rss>',
	'data/outcomes.json': '[{"summary":"PC 4821 left."}]',
	'data/outcomes.csv': 'role,summary\nconstable,He lived at 14 Example Street.\n',
	'share/sgt-oldroyd.svg': '<svg></svg>',
};

test('finds what was built into pages, attributes, search, feed, data and file names, and leaves what is allowed', async () => {
	const dir = mkdtempSync(join(tmpdir(), 'proof-'));
	try {
		for (const [path, bytes] of Object.entries(files)) {
			mkdirSync(join(dir, path, '..'), { recursive: true });
			writeFileSync(join(dir, path), bytes);
		}
		const found = await disclosuresOf(dir, [{ value: 'psd@force.example' }, { kind: 'disclosure/named-person', value: 'ms patel' }]);
		expect(found.map(({ page, kind }) => `${page} ${kind}`).join('\n')).toMatchInlineSnapshot(`
			"data/outcomes.csv disclosure/address
			data/outcomes.json disclosure/collar-number
			feed.xml disclosure/date-of-birth
			index.html disclosure/named-officer
			index.html disclosure/named-officer
			index.html disclosure/phone-number
			index.html disclosure/vehicle-registration
			pagefind/fragment/en_1.pf_fragment disclosure/postcode
			share/sgt-oldroyd.svg disclosure/named-officer"
		`);
		expect(JSON.stringify(found)).not.toMatch(/Oldroyd|900123/);
	} finally {
		rmSync(dir, { recursive: true });
	}
});
