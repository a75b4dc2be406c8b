import { extname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { livePartsOf, liveRulesOf } from './live-parts.ts';

/** What is wrong with a file of a build, in a few words each, and all its words, where it has some. */
export interface LookedInto {
	wrong: string[];
	words: string;
}

/** Looks into a file of whatever kind as the program would that opens it. @param blank an empty page of a browser. */
export async function lookInto(file: string, bytes: Buffer, blank: Page): Promise<LookedInto> {
	// What is in assets was not written by an author.
	const isOurs = /^assets\/.+\.(?:css|js|png)$|^pagefind\/.+\.js$/.test(file);
	const look = (isOurs ? undefined : ways[extname(file)]) ?? (() => ({ wrong: [], words: '' }));
	const { wrong, words } = await look(blank, bytes);
	return { wrong: wrong.map((what) => `${file}: ${what}`), words };
}

const ways: Record<string, (blank: Page, bytes: Buffer) => LookedInto | Promise<LookedInto>> = {
	'.html': (blank, bytes) => markup(blank, bytes.toString()),
	'.xml': feed,
	'.config': (blank, bytes) => configuration(blank, bytes.toString()),
	'.css': sheet,
	'.js': (_, bytes) => dataScript(bytes.toString()),
	'.json': (_, bytes) => ({ wrong: [], words: JSON.stringify(JSON.parse(bytes.toString())) }),
	'.csv': (_, bytes) => table(bytes.toString()),
	'.png': picture,
	'.pdf': pdf,
	'.pf_fragment': fragment,
	'.pf_meta': packed,
	'.pf_index': packed,
	'.pf_filter': packed,
};

async function markup(blank: Page, text: string): Promise<LookedInto> {
	return { wrong: await blank.evaluate(livePartsOf, text), words: text };
}

async function sheet(blank: Page, bytes: Buffer): Promise<LookedInto> {
	return { wrong: await blank.evaluate(liveRulesOf, bytes.toString()), words: bytes.toString() };
}

/** A feed reader takes the content of an entry for HTML. */
async function feed(blank: Page, bytes: Buffer): Promise<LookedInto> {
	const { problem, texts } = await blank.evaluate((xml) => {
		const document = new DOMParser().parseFromString(xml, 'application/xml');
		return { problem: document.querySelector('parsererror')?.textContent ?? '', texts: [...document.querySelectorAll('[type=html]')].map(({ textContent }) => textContent ?? '') };
	}, bytes.toString());
	const looked = await Promise.all(texts.map((text) => markup(blank, text)));
	return { wrong: [...(problem ? [`is no XML: ${problem}`] : []), ...looked.flatMap(({ wrong }) => wrong)], words: bytes.toString() };
}

async function configuration(blank: Page, text: string): Promise<LookedInto> {
	const problem = await blank.evaluate((xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? '', text);
	return { wrong: [problem, ...(/elsewhere|__hit/.exec(text) ?? [])].filter(Boolean), words: text };
}

/** A spreadsheet runs a cell that begins like a formula. */
function table(text: string): LookedInto {
	const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trim());
	const formulas = data.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell));
	return { wrong: [...errors.map(({ message }) => message), ...formulas.map((cell) => `a formula: ${cell}`)], words: text };
}

/** Pictures are all share images: those of authors are no PNG any more. */
async function picture(_: Page, bytes: Buffer): Promise<LookedInto> {
	const { width, height } = await sharp(bytes).metadata();
	return { wrong: width === 1200 && height === 630 ? [] : [`is ${width} by ${height}`], words: '' };
}

async function pdf(_: Page, bytes: Buffer): Promise<LookedInto> {
	const document = await getDocumentProxy(new Uint8Array(bytes));
	const sheets = await Promise.all(Array.from({ length: document.numPages }, (__, index) => document.getPage(index + 1)));
	const notes = (await Promise.all(sheets.map((sheet) => sheet.getAnnotations()))).flat();
	const texts = await Promise.all(sheets.map((sheet) => sheet.getTextContent()));
	// As on a page, authors may link to any site by its whole address.
	const addresses = notes.map(({ url, unsafeUrl }) => String(url ?? unsafeUrl ?? '')).filter((address) => address && !/^https?:\/\/|^mailto:|^tel:\d+$/.test(address));
	const actions = [await document.getJSActions(), await document.getAttachments(), ...notes.map(({ actions: own }) => own)].filter(Boolean);
	await document.loadingTask.destroy();
	return { wrong: [...addresses, ...actions.map((action) => JSON.stringify(action))], words: texts.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join('') };
}

/** In a bundle: nothing but data in quotes. */
function dataScript(text: string): LookedInto {
	return { wrong: /^archiveData=JSON\.parse\('(?:[^'\\\n\r\u2028\u2029]|\\['\\])*'\)\n$/.test(text) ? [] : ['is not data alone'], words: text };
}

/** The words of a page, as JSON. */
function fragment(blank: Page, bytes: Buffer): LookedInto {
	const { words } = packed(blank, bytes);
	JSON.parse(words.slice(words.indexOf('{')));
	return { wrong: [], words };
}

/** What else the index has is of its own kind; the words of English in it are not packed. */
function packed(_: Page, bytes: Buffer): LookedInto {
	const isPacked = bytes.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b]));
	return { wrong: [], words: (isPacked ? gunzipSync(bytes) : bytes).toString() };
}
