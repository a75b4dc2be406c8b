import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writePdfLink } from '../outputs/pdf/pdf-link.ts';
import { siteFolder } from './site-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-folder-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a page is taken over where its bytes are those that were made, and not where anybody changed them', () => {
	const [before, after] = [join(folder, 'before'), join(folder, 'after')];
	mkdirSync(before);
	const written = siteFolder(before, undefined).write('topics/index.html', Buffer.from('a page'));
	const site = siteFolder(after, before);
	expect(site.takeOver('topics/index.html', written)).toEqual(written);
	expect(readFileSync(join(after, 'topics/index.html'), 'utf8')).toBe('a page');
	expect(site.takeOver('nowhere/index.html', written)).toBeUndefined();
	rmSync(join(before, 'topics/index.html'));
	for (const [name, words, isSame] of [['second', 'a page', true], ['third', 'A page', false]] as const) {
		writeFileSync(join(before, 'topics/index.html'), words);
		expect(siteFolder(join(folder, name), before).takeOver('topics/index.html', written)?.made).toBe(isSame ? written.made : undefined);
	}
	expect(siteFolder(join(folder, 'first'), undefined).takeOver('topics/index.html', written)).toBeUndefined();
});

test('a page that has got the link to its PDF since is taken over with it', () => {
	const [before, after, third] = [join(folder, 'linked'), join(folder, 'next'), join(folder, 'last')];
	mkdirSync(before);
	const written = siteFolder(before, undefined).write('index.html', Buffer.from('<span data-pdf="/a.pdf"></span>'));
	writePdfLink(join(before, 'index.html'), { pages: 3, size: 9000 });
	const taken = siteFolder(after, before).takeOver('index.html', written);
	expect(taken?.state).not.toBe(written.state);
	expect(siteFolder(third, after).takeOver('index.html', taken ?? written)).toEqual(taken);
	expect(readFileSync(join(third, 'index.html'), 'utf8')).toContain('3 pages');
});
