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
	const hash = siteFolder(before, undefined).write('topics/index.html', Buffer.from('a page'));
	const site = siteFolder(after, before);
	expect(site.takeOver('topics/index.html', hash)).toBe(true);
	expect(readFileSync(join(after, 'topics/index.html'), 'utf8')).toBe('a page');
	expect(site.takeOver('nowhere/index.html', hash)).toBe(false);
	writeFileSync(join(before, 'topics/index.html'), 'another page');
	expect(siteFolder(join(folder, 'third'), before).takeOver('topics/index.html', hash)).toBe(false);
	expect(siteFolder(join(folder, 'first'), undefined).takeOver('topics/index.html', hash)).toBe(false);
});

test('a page that has got the link to its PDF since is taken over with it', () => {
	const [before, after] = [join(folder, 'linked'), join(folder, 'next')];
	mkdirSync(before);
	const hash = siteFolder(before, undefined).write('index.html', Buffer.from('<span data-pdf="/a.pdf"></span>'));
	writePdfLink(join(before, 'index.html'), { pages: 3, size: 9000 });
	expect(siteFolder(after, before).takeOver('index.html', hash)).toBe(true);
	expect(readFileSync(join(after, 'index.html'), 'utf8')).toContain('3 pages');
});
