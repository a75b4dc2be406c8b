import { expect, test } from 'vitest';
import { readBuiltSite, textOf as wordsIn, type BuiltSite } from './built-site.ts';
import { readPdf, lettersOf } from './read-pdf.ts';

const sites = [await readBuiltSite('sample'), await readBuiltSite('kitchenSink')];
const pdfs = await Promise.all(sites.flatMap((site) => site.files.filter((file) => file.endsWith('.pdf')).map(async (file) => ({ file, site, bytes: site.read(file), pdf: await readPdf(site.read(file)) }))));

test('every edition has its PDF, and its page says how long and how large it is', () => {
	expect(pdfs.map(({ file }) => file)).toEqual(sites.flatMap(({ files }) => files.filter((file) => /^editions\/[^/]+\/print\/index\.html$/.test(file)).map((file) => expect.stringMatching(new RegExp(`^${file.replace('print/index.html', '')}[a-z-]+-\\d{4}-q\\d\\.pdf$`)))));
	for (const { file, site, bytes, pdf } of pdfs) {
		const page = site.page(`${site.base}${file.replace(/[^/]+$/, '')}`);
		const link = page.document.querySelector(`a[href="${site.base}${file}"]`);
		expect(wordsIn(link)).toBe(`PDF, ${pdf.sheets.length} pages, ${Math.round(bytes.length / 1000)} kB`);
	}
});

test.each(pdfs)('$file says its title, its language and the day of its content, in both kinds of metadata', ({ pdf, site, file }) => {
	const { info, metadata } = pdf.metadata;
	const facts = JSON.parse(metaOf(site, file));
	expect(info).toMatchObject({ Title: facts.title, Author: facts.author, Language: 'en-GB', CreationDate: `D:${facts.dated.replaceAll('-', '')}000000Z`, ModDate: `D:${facts.dated.replaceAll('-', '')}000000Z` });
	expect(metadata?.get('dc:title')).toBe(facts.title);
	expect(metadata?.get('xmp:createdate')).toBe(`${facts.dated}T00:00:00Z`);
});

test.each(pdfs)('every number in the contents of $file is that of the sheet on which its heading stands', ({ pdf, site, file }) => {
	const { document } = site.page(`${site.base}${file.replace(/[^/]+$/, 'print/')}`);
	const places = document.querySelectorAll('[data-page-of]').map((place) => place.getAttributeValue('data-page-of') ?? '');
	expect(places.length).toBeGreaterThan(0);
	for (const place of places) {
		const heading = document.querySelectorAll('[id]').find(({ id }) => id === place);
		const sheet = pdf.sheets[(pdf.sheetOf.get(place) ?? 0) - 1];
		expect(squeezed(sheet?.body ?? ''), place).toContain(squeezed(wordsIn(heading)));
	}
	const told = pdf.sheets.flatMap(({ links, glyphs }) => links.map(({ rect: [x1 = 0, y1 = 0, x2 = 0, y2 = 0], goal }) => ({ goal, text: glyphs.filter(({ x, y }) => x >= x1 - 1 && x <= x2 && y >= y1 - 1 && y <= y2).map(({ text }) => text).join('') })));
	const numbered = told.filter(({ goal, text }) => /\d$/.test(text) && places.includes(decodeURIComponent(goal)));
	expect(numbered.length).toBeGreaterThan(0);
	const wrong = numbered.filter(({ goal, text }) => !text.endsWith(String(pdf.sheetOf.get(decodeURIComponent(goal)))));
	expect(wrong).toEqual([]);
});

test.each(pdfs)('every sheet of $file has the marking at top and foot, and all but the cover the edition and n of m', ({ pdf, file }) => {
	const label = /(\d{4})-q(\d)\.pdf$/.exec(file)?.slice(1).join(' Q') ?? '';
	for (const { number, margins } of pdf.sheets) {
		expect(margins.match(/OFFICIAL/g)).toHaveLength(2);
		if (number === 1) expect(margins).not.toMatch(/\d of \d|Q\d/);
		else expect(margins).toMatch(new RegExp(`${label}.*\\b${number} ?of ?${pdf.sheets.length}\\b`));
	}
});

test.each(pdfs)('no text of $file runs off its sheet or over another', ({ pdf }) => {
	for (const { number, glyphs } of pdf.sheets) {
		const shown = glyphs.filter(({ text }) => text.trim());
		expect(shown.filter(({ x, width, y }) => x < 30 || x + width > 595 - 30 || y < 14 || y > 842 - 20).map(({ text }) => `${number}: ${text}`)).toEqual([]);
		const over = shown.flatMap((one, index) => shown.slice(index + 1).filter((other) => overlap(one, other)).map((other) => `${number}: ${one.text} | ${other.text}`));
		expect(over).toEqual([]);
	}
});

test.each(pdfs)('no sheet of $file is nearly empty but those that may be: cover, contents, answers, the last of an item', ({ pdf, site, file }) => {
	const { document } = site.page(`${site.base}${file.replace(/[^/]+$/, 'print/')}`);
	const starts = document.querySelectorAll('main > [data-sheet]').map((part) => part.querySelectorAll('h2').map(({ id }) => pdf.sheetOf.get(id ?? '')).find((number) => number !== undefined));
	const mayBeShort = new Set([1, 2, pdf.sheets.length, ...starts.flatMap((start) => (start ? [start - 1] : []))]);
	const short = pdf.sheets.filter(({ number, glyphs }) => !mayBeShort.has(number) && Math.min(...glyphs.filter(({ y }) => y > 50).map(({ y }) => y)) > 842 * 0.75);
	expect(short.map(({ number }) => number)).toEqual([]);
});

test.each(pdfs)('$file has every word of its page once', ({ pdf, site, file }) => {
	const { html, document } = site.page(`${site.base}${file.replace(/[^/]+$/, 'print/')}`);
	// After the list of contents, whose numbers only the PDF has.
	const [, , , ...parts] = html.split(/<div[^>]* data-sheet=|<\/main>|<header[^>]* data-sheet=/).slice(0, -1);
	const first = Math.min(...document.querySelectorAll('[data-page-of]').flatMap((place) => pdf.sheetOf.get(place.getAttributeValue('data-page-of') ?? '') ?? []));
	const printed = lettersOf(pdf.sheets.filter(({ number }) => number >= first).map(({ body }) => body).join(''));
	const blocks = parts.flatMap((part) => textWithGaps(part.replace(/^[^>]*>/, '')).split(gap)).map(lettersOf);
	// A block may go on overleaf, after the notes of its sheet: its beginning and its end stand whole.
	expect(blocks.filter((block) => !printed.includes(block.slice(0, 25)) || !printed.includes(block.slice(-25)))).toEqual([]);
	// Points are lettered a, b, c by style.
	const letters = document.querySelectorAll('ol.points > li').length;
	expect(printed.length).toBe(blocks.join('').length + letters);
});

function metaOf(site: BuiltSite, file: string): string {
	const { document } = site.page(`${site.base}${file.replace(/[^/]+$/, 'print/')}`);
	return (document.querySelector('meta[name="printed-edition"]')?.getAttributeValue('content') ?? '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function overlap(one: { x: number; y: number; width: number; height: number }, other: { x: number; y: number; width: number; height: number }): boolean {
	const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
	return across > 2 && Math.abs(one.y - other.y) < Math.min(one.height, other.height) * 0.5;
}

function squeezed(text: string): string {
	return text.replace(/[\s\u00AD-]/g, '');
}

const gap = '\n\n\n';

/** Blocks parted by gaps. */
function textWithGaps(html: string): string {
	return html.replace(/<\/?(?:p|li|div|td|th|tr|h\d|dt|dd|br|section|article|caption|figcaption|option)\b[^>]*>/g, gap).replace(/<[^>]*>/g, '').replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))).replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll('&amp;', '&').replaceAll('&nbsp;', ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
}
