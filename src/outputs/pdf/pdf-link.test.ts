import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writePdfLink } from './pdf-link.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'pdf-link-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const place = '<p><span data-pdf="/editions/2020-q1/a.pdf"></span></p>';

test('a link is put where the page has a place for it, and taken away again', () => {
	const page = join(folder, 'index.html');
	writeFileSync(page, place);
	writePdfLink(page, { pages: 11, size: 158_000 });
	expect(readFileSync(page, 'utf8')).toBe('<p><span data-pdf="/editions/2020-q1/a.pdf"><a href="/editions/2020-q1/a.pdf">PDF, 11 pages, 158 kB</a></span></p>');
	writePdfLink(page, undefined);
	expect(readFileSync(page, 'utf8')).toBe(place);
	expect(readdirSync(folder)).toEqual(['index.html']);
});

test('a page that was taken over from the site that is served stays there as it was', () => {
	const [served, fresh] = [join(folder, 'served.html'), join(folder, 'fresh.html')];
	writeFileSync(served, place);
	linkSync(served, fresh);
	writePdfLink(fresh, { pages: 11, size: 158_000 });
	expect(readFileSync(served, 'utf8')).toBe(place);
	expect(readFileSync(fresh, 'utf8')).toContain('PDF, 11 pages');
});
