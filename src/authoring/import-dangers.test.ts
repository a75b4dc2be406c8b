import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as docx from 'docx';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { strictReport, withContent } from './content-copy.ts';
import { runImport } from './import-command.ts';
import { importFlags, importInCopy } from './import-fixture.ts';
import { bullet, heading, makeWord, words } from './word-fixture.ts';

test('what looks like a program in Word is text', async () => {
	const link = (url: string) => new docx.ExternalHyperlink({ link: url, children: [new docx.TextRun('a link')] });
	const bytes = await makeWord([
		heading('The officers log: nothing {found}', 1),
		words('{process.exit()} <script>alert(1)</script> and }'),
		words('import fs from "fs"'),
		words('export const a = 1;'),
		words('Follow ', link('javascript:alert(1)'), ' or ', link('https://example.org/{a}?b={c}'), '.'),
		words('[x](javascript:alert(1)) ![y](//evil.example/y.png) [^1] &lt;b&gt; ---'),
		words('---'),
		bullet('import {a} from "b"'),
		bullet('<Guidance>'),
	]);
	const { draft, report } = await importInCopy(bytes, importFlags, 'cases/the-officers-log-nothing-found.mdx');
	expect(draft).toMatchInlineSnapshot(`
		"---
		status: draft
		title: "The officers log: nothing {found}"
		summary: "{process.exit()} <script>alert(1)</script> and }"
		topics: [record-keeping]
		roles: [supervisor, control room]
		---

		\\{process.exit()\\} \\<script>alert(1)\\</script> and \\}

		&#x69;mport fs from "fs"

		&#x65;xport const a = 1;

		Follow a link or [a link](https://example.org/%7Ba%7D?b=%7Bc%7D).

		\\[x]\\(javascript:alert(1)) !\\[y]\\(//evil.example/y.png) \\[1] \\&lt;b\\&gt; ---

		\\---

		- &#x69;mport \\{a\\} from "b"
		- \\<Guidance>
		"
	`);
	expect(report).toBe('No problems.');
});

test('a picture that nobody has described is said to be so, and asked for where somebody can be asked', async () => {
	const data = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#000' } }).png().toBuffer();
	const bytes = await makeWord([heading('A map', 1), words('Text.'), new docx.Paragraph({ children: [new docx.ImageRun({ type: 'png', data, transformation: { width: 4, height: 4 } })] })]);
	const { draft, text, report } = await importInCopy(bytes, importFlags, 'cases/a-map.mdx');
	expect(draft).toContain('![Picture 1 of the Word document. Write here what it shows.](../images/a-map-1.png)');
	expect(text).toContain('Warning: nobody has said yet what these pictures show; write it in the text between ![ and ]: a-map-1.png');
	expect(report).toBe('No problems.');
	await withContent(async (dir) => {
		const path = join(dirname(dir), 'report.docx');
		writeFileSync(path, bytes);
		await runImport([path, ...importFlags], dir, { form: async (_, known) => known, text: async () => 'A map of [a] {b} county' });
		expect(readFileSync(join(dir, 'editions/2020-q3/cases/a-map.mdx'), 'utf8')).toContain('](../images/a-map-1.png)');
		expect(strictReport(dir)).toBe('No problems.');
	});
});

test('a file that is no Word document is refused in one sentence, and nothing is written', async () => {
	const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
	const zip = Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64');
	const files = [Buffer.alloc(0), Buffer.from('Hello'), ole, Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), zip, Buffer.from('PK\u0003\u0004broken'), Buffer.from('%PDF-1.7'), await makeWord([])];
	const texts: string[] = [];
	for (const bytes of files) {
		const { exitCode, text } = await importInCopy(bytes);
		expect(exitCode).toBe(1);
		texts.push(text);
	}
	expect(texts.join('\n')).toMatchInlineSnapshot(`
		""report.docx" is empty: there is nothing in it.
		"report.docx" is not a Word document. Open it in Word and save it as "Word Document (.docx)".
		"report.docx" is in Word's old format (.doc). Open it in Word and save it as "Word Document (.docx)".
		"report.docx" is protected by a password. Take the password away in Word (File, Info, Protect Document, Encrypt with Password) and save it.
		"report.docx" is not a Word document. Save it in Word as "Word Document (.docx)".
		"report.docx" is damaged and cannot be read. Open it in Word and save it again as "Word Document (.docx)".
		"report.docx" is a PDF, not a Word document. Open it in Word and save it as "Word Document (.docx)".
		There is no text in "report.docx"."
	`);
});

test('without a terminal it says which flags are missing, and it never overwrites', async () => {
	const bytes = await makeWord([heading('A log', 1), words('Text.')]);
	expect(await importInCopy(bytes, ['--edition', '2020-q3'])).toMatchObject({ exitCode: 2, text: 'Nobody can be asked here, and the command does not say everything: add --topics and --roles.' });
	expect((await importInCopy(bytes, [...importFlags, '--title', 'Abandoned 999 calls'])).text).toMatchInlineSnapshot(`"There is a file "content/editions/2020-q3/cases/abandoned-999-calls.mdx" already, and nothing was changed. Choose another title, or another file name with --name."`);
	expect((await importInCopy(await makeWord([words('Only text.')]), importFlags)).text).toMatchInlineSnapshot(`"Nobody can be asked here, and the command does not say everything: add --title."`);
});
