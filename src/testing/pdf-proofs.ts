import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { difference, wordsOfPdf } from './pdf-words.ts';
import { isListMark, wordsToPrint } from './printed-words.ts';
import { readPdf, type Glyphs, type ReadPdf } from './read-pdf.ts';

/** A PDF of a built site, and the page that it was printed from. */
export interface Printed {
	/** Below the folder of the site: editions/2020-q1/lancashire-2020-q1.pdf */
	file: string;
	bytes: Buffer;
	pdf: ReadPdf;
	/** Of the page that is printed. */
	html: string;
	/** Of the page of the edition, which links the PDF. */
	editionHtml: string;
}

export async function readPrinted(siteDir: string, file: string): Promise<Printed> {
	const bytes = readFileSync(join(siteDir, file));
	const page = (name: string) => readFileSync(join(siteDir, file.replace(/[^/]+$/, name)), 'utf8');
	return { file, bytes, pdf: await readPdf(bytes), html: page('print/index.html'), editionHtml: page('index.html') };
}

/** What holds of every PDF of every edition. */
export const proofs: [string, (printed: Printed) => void | Promise<void>][] = [
	['the page of its edition says how long and how large it is', ({ file, bytes, pdf, editionHtml }) => {
		const [, said] = new RegExp(`<a href="[^"]*${file}">([^<]*)</a>`).exec(editionHtml) ?? [];
		const size = bytes.length < 1_000_000 ? `${Math.round(bytes.length / 1000)} kB` : `${(bytes.length / 1_000_000).toFixed(1)} MB`;
		expect(said).toBe(`PDF, ${pdf.sheets.length} pages, ${size}`);
	}],
	['it says its title, its language and the day of its content, in both kinds of metadata', ({ pdf, html }) => {
		const { info, metadata } = pdf.metadata;
		const facts = JSON.parse(decoded(/<meta name="printed-edition" content="([^"]*)"/.exec(html)?.[1] ?? ''));
		const moment = `D:${facts.dated.replaceAll('-', '')}000000Z`;
		expect(info).toMatchObject({ Title: facts.title, Author: facts.author, Language: 'en-GB', CreationDate: moment, ModDate: moment });
		expect(metadata?.get('dc:title')).toBe(facts.title);
		expect(metadata?.get('xmp:createdate')).toBe(`${facts.dated}T00:00:00Z`);
	}],
	['every number in its contents is that of the sheet on which its heading stands', ({ pdf, html }) => {
		// Longer names get others in a PDF (src/outputs/pdf/open-for-paper.ts).
		const places = [...html.matchAll(/data-page-of="([^"]{1,120})"/g)].map(([, place = '']) => place);
		expect(places.length).toBeGreaterThan(0);
		for (const place of places) {
			const [, heading = ''] = new RegExp(`<h\\d[^>]*\\sid="${place}"[^>]*>([\\s\\S]*?)</h\\d>`).exec(html) ?? [];
			const sheet = pdf.sheets[(pdf.sheetOf.get(place) ?? 0) - 1];
			expect(heading, place).not.toBe('');
			expect(squeezed(sheet?.body ?? ''), place).toContain(squeezed(decoded(heading.replace(/<[^>]*>/g, ''))));
		}
		const told = pdf.sheets.flatMap(({ links, glyphs }) => links.map(({ rect, goal }) => ({ goal: decodeURIComponent(goal), text: textIn(glyphs, rect) })));
		const numbered = told.filter(({ goal, text }) => /\d$/.test(text) && places.includes(goal));
		expect(numbered.length).toBeGreaterThan(0);
		expect(numbered.filter(({ goal, text }) => !text.endsWith(String(pdf.sheetOf.get(goal))))).toEqual([]);
	}],
	['every sheet has the marking at top and foot, and all but the cover the edition and n of m', ({ pdf, file }) => {
		const label = /(\d{4})-q(\d)\.pdf$/.exec(file)?.slice(1).join(' Q') ?? '';
		for (const { number, margins } of pdf.sheets) {
			expect(margins.match(/OFFICIAL/g)).toHaveLength(2);
			if (number === 1) expect(margins).not.toMatch(/\d of \d|Q\d/);
			else expect(margins).toMatch(new RegExp(`${label}.*\\b${number} ?of ?${pdf.sheets.length}\\b`));
		}
	}],
	['no text runs off its sheet or over another', ({ pdf }) => {
		for (const { number, glyphs } of pdf.sheets) {
			const shown = glyphs.filter(({ text }) => text.trim());
			expect(shown.filter(({ x, width, y }) => x < 30 || x + width > 595 - 30 || y < 14 || y > 842 - 20).map(({ text }) => `${number}: ${text}`)).toEqual([]);
			const over = shown.flatMap((one, index) => shown.slice(index + 1).filter((other) => overlap(one, other)).map((other) => `${number}: ${one.text} | ${other.text}`));
			expect(over).toEqual([]);
		}
	}],
	['no sheet is nearly empty but those that may be: cover, contents, answers, the last of an item', ({ pdf, html }) => {
		const starts = [...html.matchAll(/<h2[^>]*\sid="([^"]*)"/g)].flatMap(([, place = '']) => pdf.sheetOf.get(place) ?? []);
		const mayBeShort = new Set([1, 2, pdf.sheets.length, ...starts.map((start) => start - 1)]);
		const short = pdf.sheets.filter(({ number, glyphs }) => !mayBeShort.has(number) && Math.min(...glyphs.filter(({ y }) => y > 50).map(({ y }) => y)) > 842 * 0.75);
		expect(short.map(({ number }) => number)).toEqual([]);
	}],
	['no sheet has a line or two alone', ({ pdf }) => {
		const linesOf = ({ glyphs }: ReadPdf['sheets'][number]) => new Set(glyphs.filter(({ text, y }) => text.trim() && y > 50 && y < 788).map(({ y }) => Math.round(y / 4))).size;
		expect(pdf.sheets.filter((sheet) => linesOf(sheet) < 3).map(({ number }) => number)).toEqual([]);
	}],
	['it has every word of its page once, and no other', async ({ pdf, bytes, html }) => {
		const words = (all: readonly string[]) => all.filter((word) => !isListMark(word));
		const wanted = words(wordsToPrint(html, pdf.sheetOf));
		expect(wanted.length).toBeGreaterThan(50);
		expect(difference(wanted, words(await wordsOfPdf(bytes)))).toEqual([]);
	}],
];

function textIn(glyphs: readonly Glyphs[], [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): string {
	return glyphs.filter(({ x, y }) => x >= x1 - 1 && x <= x2 && y >= y1 - 1 && y <= y2).map(({ text }) => text).join('');
}

function overlap(one: Glyphs, other: Glyphs): boolean {
	const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
	return across > 2 && Math.abs(one.y - other.y) < Math.min(one.height, other.height) * 0.5;
}

function squeezed(text: string): string {
	return text.replace(/[\s\u00AD-]/g, '');
}

function decoded(text: string): string {
	return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
