import JSZip from 'jszip';
import { newTally, type Tally } from './tally.ts';
import { archiveRefusal } from './word-archive.ts';

/** A Word file as mammoth should see it, with what was left out of it already. */
export interface WordFile {
	bytes: Buffer;
	tally: Tally;
}

/** @returns the file without its hidden text, or one sentence on why it is no Word file that can be read. */
export async function openWord(name: string, bytes: Buffer): Promise<WordFile | { refusal: string }> {
	const other = otherFormat(name, bytes);
	if (other) return { refusal: other };
	const zip = await JSZip.loadAsync(bytes).catch(() => undefined);
	if (!zip) return { refusal: `"${name}" is damaged and cannot be read. Open it in Word and save it again as "Word Document (.docx)".` };
	const unsafe = await archiveRefusal(name, zip);
	if (unsafe) return { refusal: unsafe };
	const texts = await readTexts(zip);
	if ([...texts.values()].some((xml) => /<!(?:DOCTYPE|ENTITY)/i.test(xml))) return { refusal: `"${name}" declares things that Word does not write. Copy its text into a new document in Word, and save that.` };
	if (![...texts.keys()].some((path) => documentPart.test(path))) return { refusal: `"${name}" is not a Word document. Save it in Word as "Word Document (.docx)".` };
	const tally = newTally();
	for (const [path, xml] of texts) {
		if (/^word\/comments\.xml$/.test(path)) tally.add('comment', countOf(xml, /<w:comment\s/g));
		if (/^word\/(?:header|footer)\d*\.xml$/.test(path) && /<w:t[\s>]/.test(xml)) tally.add('page header or footer');
		if (!textPart.test(path)) continue;
		tally.add('tracked deletion', countOf(xml, /<w:(?:del|moveFrom)(?:\s[^>]*)?(?<!\/)>/g));
		tally.add('accepted insertion', countOf(xml, /<w:(?:ins|moveTo)(?:\s[^>]*)?(?<!\/)>/g));
		tally.add('chart, diagram or equation', countOf(xml, /<(?:m:oMath|c:chart|dgm:relIds)[\s>]/g));
		// A picture that is only linked lies on somebody's computer.
		tally.add('picture that cannot be read', countOf(xml, /<a:blip\s(?![^>]*r:embed=)[^>]*r:link=/g));
		const hidden = hiddenRuns(xml);
		tally.add('hidden text', hidden.length);
		if (hidden.length > 0) zip.file(path, without(xml, hidden));
	}
	return { bytes: await zip.generateAsync({ type: 'nodebuffer' }), tally };
}

const documentPart = /^word\/document\d*\.xml$/;
const textPart = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/;

/** What a file is whose first bytes are not those of a docx, which is a zip. */
function otherFormat(name: string, bytes: Buffer): string | undefined {
	const starts = bytes.subarray(0, 8).toString('latin1');
	const save = 'Open it in Word and save it as "Word Document (.docx)".';
	if (bytes.length === 0) return `"${name}" is empty: there is nothing in it.`;
	if (bytes.length > largest) return `"${name}" is larger than 50 MB. Make its pictures smaller (in Word: Picture Format, Compress Pictures).`;
	if (starts.startsWith('\u00D0\u00CF\u0011\u00E0')) {
		if (!bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return `"${name}" is in Word's old format (.doc). ${save}`;
		return `"${name}" is protected by a password. Take the password away in Word (File, Info, Protect Document, Encrypt with Password) and save it.`;
	}
	if (starts.startsWith('PK')) return undefined;
	const what = starts.startsWith('%PDF') ? 'a PDF' : starts.startsWith('{\\rtf') ? 'Rich Text (.rtf)' : undefined;
	return what ? `"${name}" is ${what}, not a Word document. ${save}` : `"${name}" is not a Word document. ${save}`;
}

const largest = 50 * 1024 * 1024;

async function readTexts(zip: JSZip): Promise<Map<string, string>> {
	const files = Object.values(zip.files).filter(({ name, dir }) => !dir && /^word\/[^/]+\.xml$/.test(name));
	const texts = await Promise.all(files.map(async (file) => [file.name, await file.async('string').catch(() => '')] as const));
	return new Map(texts);
}

/** Where the runs stand that Word does not show: mammoth would, and what an author hid would be published. */
function hiddenRuns(xml: string): { start: number; end: number }[] {
	const open: number[] = [];
	const found: { start: number; end: number }[] = [];
	for (const tag of xml.matchAll(/<w:r(?:\s[^>]*)?(?<!\/)>|<\/w:r>/g)) {
		if (tag[0] !== '</w:r>') {
			open.push(tag.index);
			continue;
		}
		const start = open.pop();
		if (start === undefined) continue;
		const end = tag.index + tag[0].length;
		const run = xml.slice(start, end);
		const properties = /^<w:r(?:\s[^>]*)?>\s*<w:rPr>([^]*?)<\/w:rPr>/.exec(run)?.[1] ?? '';
		// Without both its marks a field would swallow the text after it.
		if (/<w:vanish(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(properties) && !run.includes('<w:fldChar')) found.push({ start, end });
	}
	return found.filter((run) => !found.some((other) => other !== run && other.start <= run.start && other.end >= run.end));
}

function without(text: string, ranges: readonly { start: number; end: number }[]): string {
	return ranges.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

function countOf(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
