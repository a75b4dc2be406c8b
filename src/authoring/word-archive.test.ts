import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { importInCopy } from './import-fixture.ts';
import { makeWord, words } from './word-fixture.ts';

async function withParts(parts: Record<string, string | Buffer>): Promise<Buffer> {
	const zip = await JSZip.loadAsync(await makeWord([words('Text.')]));
	for (const [path, content] of Object.entries(parts)) zip.file(path, content, { createFolders: false });
	return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}

test('what would unpack to more than a report can be is refused, before it fills the memory', { timeout: 60_000 }, async () => {
	const bomb = await withParts({ 'word/media/image1.png': Buffer.alloc(201 * 1024 * 1024) });
	expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
	expect((await importInCopy(bomb)).text).toMatchInlineSnapshot(`""report.docx" is larger than 200 MB when it is unpacked. Make its pictures smaller (in Word: Picture Format, Compress Pictures); if it has none, it may be made to do harm."`);
});

test('what leads out of its folder is refused', async () => {
	for (const path of ['../../outside.xml', '/etc/outside.xml', 'C:\\outside.xml', 'word\\..\\..\\outside.xml']) {
		const { exitCode, text } = await importInCopy(await withParts({ [path]: 'x' }));
		expect(exitCode, path).toBe(1);
		expect(text).toBe('"report.docx" holds paths that Word does not write, such as one that leads out of its folder. It may be made to do harm: ask who sent it, and do not open it.');
	}
});

test('entities that would grow are refused', async () => {
	const xml = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="x">&b;</w:document>';
	expect((await importInCopy(await withParts({ 'word/document.xml': xml }))).text).toMatchInlineSnapshot(`""report.docx" declares things that Word does not write. Copy its text into a new document in Word, and save that."`);
});

test('thousands of parts are refused', async () => {
	const parts = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`word/media/${index}.txt`, '']));
	expect((await importInCopy(await withParts(parts))).text).toMatchInlineSnapshot(`""report.docx" holds 5,018 parts; no report has more than 5,000. Copy its text into a new document in Word, and save that."`);
});
