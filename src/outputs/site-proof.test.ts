import { PDFDocument } from '@cantoo/pdf-lib';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginSiteProof } from './site-proof.ts';
import { soundFiles } from './sound-files.ts';

let folder = '';
let memory = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'site-proof-'));
	memory = join(mkdtempSync(join(tmpdir(), 'sound-')), 'sound-files');
});
afterEach(() => [folder, join(memory, '..')].forEach((path) => rmSync(path, { recursive: true })));

const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
const prove = (allowed: { value: string }[] = []) => beginSiteProof(folder, { allowed, sound: soundFiles(memory) }).finish();

test('says of each page what may not be in it, and gives no value away', async () => {
	write('one.html', '<div class="prose"><p onclick="x()">Words</p></div><p>PC Oldroyd rang.</p>');
	write('two.html', '<div class="prose"><p>Words</p></div>');
	expect((await prove()).join('\n')).toMatchInlineSnapshot(`
		"one.html: a text came out with <p onClick="x()">, which no text may hold. Please tell the developers.
		one.html: "P…d" looks like an officer with their name. Write the rank or role without the name: "a sergeant", "the officer"."
	`);
});

test('reads the words of a PDF', async () => {
	for (const [name, words] of [['sound', 'A sergeant rang.'], ['bad', 'PC Oldroyd rang.']] as const) {
		const pdf = await PDFDocument.create();
		pdf.addPage().drawText(words);
		write(`${name}.pdf`, await pdf.save());
	}
	expect((await prove()).map((objection) => objection.replace(/:.*/s, ''))).toEqual(['bad.pdf']);
});

test('a page that was sound is not looked at again, one that was not is, and a changed one too', async () => {
	write('sound.html', '<p>Words</p>');
	write('bad.html', '<p>PC Oldroyd rang.</p>');
	expect(await prove()).toHaveLength(1);
	expect(readFileSync(memory, 'utf8').split('\n')).toHaveLength(3);
	expect(await prove()).toHaveLength(1);
	write('sound.html', '<p>Sgt Oldroyd rang.</p>');
	expect(await prove()).toHaveLength(2);
});

test('what was sound while a value was allowed is looked at again when it no longer is', async () => {
	write('page.html', '<p>Write to psd@force.example.</p>');
	expect(await prove([{ value: 'psd@force.example' }])).toEqual([]);
	expect(await prove()).toHaveLength(1);
});

test('what other rules proved is not believed', async () => {
	write('bad.html', '<p>PC Oldroyd rang.</p>');
	await prove();
	write('bad.html', '<p>Words</p>');
	await prove();
	const [rules = '', texts, file = ''] = readFileSync(memory, 'utf8').split('\n');
	const isKnown = () => file.split(' ')[0]?.split(',').every((name) => soundFiles(memory).find(name) !== undefined);
	expect(isKnown()).toBe(true);
	writeFileSync(memory, ['other rules', texts, file].join('\n'));
	expect(isKnown()).toBe(false);
	writeFileSync(memory, [rules, '["cut', file].join('\n'));
	expect(isKnown()).toBe(false);
	write('bad.html', '<p>PC Oldroyd rang.</p>');
	expect(await prove()).toHaveLength(1);
});


test('what lies as it did when it was proved is not read again; what was written anew is, also at the same time', async () => {
	const page = join(folder, 'page.html');
	const time = new Date('2026-01-01');
	const writeAt = (text: string) => (write('page.html', text), utimesSync(page, time, time));
	writeAt('<p>A constable rang.</p>');
	expect(await prove()).toEqual([]);
	writeAt('<p>PC Karen Oldroyd.</p>');
	expect(await prove()).toEqual([]);
	writeAt('<p>PC Karen Oldroyd rang.</p>');
	expect(await prove()).toHaveLength(1);
});

test('where a sound page leads is known, and where it leads nowhere told, without reading its words again', async () => {
	write('index.html', '<a href="page.html#part">1</a> <a href="page.html#gone">2</a>');
	write('page.html', '<h2 id="part">A part</h2> <p id="other">Words</p>');
	const dead = ['index.html leads to "page.html#gone", which is not there.'];
	expect(await prove()).toEqual(dead);
	expect(await prove()).toEqual(dead);
	write('page.html', '<h2 id="gone">A part</h2>');
	expect(await prove()).toEqual(['index.html leads to "page.html#part", which is not there.']);
});

test('what was proved while the site was being built is not proved again, and the rest is', async () => {
	write('early.html', '<p>PC Oldroyd rang.</p>');
	const proof = beginSiteProof(folder, { sound: soundFiles(memory) });
	await proof.prove(['early.html']);
	write('early.html', '<p>Words</p>');
	write('late.html', '<p>Sgt Oldroyd rang.</p>');
	expect((await proof.finish()).map((objection) => objection.replace(/:.*/s, ''))).toEqual(['early.html', 'late.html']);
});

test('what has changed since it was proved is proved again when it is told of again', async () => {
	write('page.html', '<p>Words</p>');
	const proof = beginSiteProof(folder, { sound: soundFiles(memory) });
	await proof.prove(['page.html']);
	write('page.html', '<p>PC Oldroyd rang.</p> <a href="#gone">1</a>');
	await proof.prove(['page.html']);
	expect((await proof.finish()).map((objection) => objection.slice(0, 30))).toEqual(['page.html: "P…d" looks like an', 'page.html leads to "#gone", wh']);
});
