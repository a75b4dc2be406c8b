import { PDFArray, PDFRawStream, type PDFDocument, type PDFPage, type PDFStream } from '@cantoo/pdf-lib';
import { deflateSync, inflateSync } from 'node:zlib';
import type { Pieces } from './repeated-heads.ts';

/**
 * Marks what is no part of the text as an artifact: heads and feet, rules, boxes. Chromium leaves it unmarked, and a screen reader would have
 * to guess (PDF/UA-1, 7.1).
 * @param taken what was taken out of the structure, and is an artifact too.
 */
export function markArtifacts(document: PDFDocument, taken: Pieces): void {
	for (const page of document.getPages()) {
		for (const [place, stream] of contentsOf(page)) {
			const marked = markUnmarked(markTaken(inflateSync(stream.contents).toString('latin1'), taken.get(page.ref)));
			const packed = PDFRawStream.of(stream.dict, deflateSync(Buffer.from(marked, 'latin1')));
			document.context.assign(place, packed);
		}
	}
}

/** "/NonStruct <</MCID 2 >>BDC" -> "/Artifact BMC" */
export function markTaken(content: string, numbers: ReadonlySet<number> = new Set()): string {
	return content.replace(/^\/\w+ <<\/MCID (\d+) ?>> ?BDC$/gm, (whole, number: string) => (numbers.has(Number(number)) ? open : whole));
}

/**
 * Content outside any marked sequence, in a content stream as Skia writes it, an operator a line:
 * "BT\n(a) Tj\nET" -> "/Artifact BMC\nBT\n(a) Tj\nET\nEMC"
 */
export function markUnmarked(content: string): string {
	const out: string[] = [];
	let depth = 0;
	let held: string[] | undefined;
	for (const line of content.split('\n')) {
		const operator = /(?:^|[\s>\])])([A-Za-z*']+)$/.exec(line)?.[1] ?? '';
		if (operator === 'BDC' || operator === 'BMC') depth++;
		// A text or a path is held back until its end shows whether any of it was marked.
		if (depth === 0 && !held && (operator === 'BT' || startsPath.has(operator))) held = [];
		const isEnd = held && (operator === 'ET' || (paintsPath.has(operator) && !held.includes('BT')));
		if (!held) out.push(operator === 'Do' && depth === 0 ? `${open}\n${line}\n${close}` : line);
		else {
			held.push(line);
			if (isEnd) {
				const isMarked = held.some((part) => /B[DM]C$/.test(part)) || operator === 'n';
				out.push(...(isMarked ? held : [openFor(held), ...held, close]));
				held = undefined;
			}
		}
		if (operator === 'EMC') depth--;
	}
	return [...out, ...(held ?? [])].join('\n');
}

/** In pixels from the top of a sheet of A4: what stands above the text, or below it (src/outputs/page-rules.ts). */
const [endOfHead, startOfFoot] = [75, 1051];

/** Heads and feet are named as such (PDF/UA-1, 7.8). A text begins with its place: "1 0 0 -1 64 40 Tm" */
function openFor(held: readonly string[]): string {
	const place = held.map((line) => / (\S+) Tm$/.exec(line)?.[1]).find((found) => found !== undefined);
	if (place === undefined || (Number(place) > endOfHead && Number(place) < startOfFoot)) return open;
	return `/Artifact <</Type /Pagination /Subtype /${Number(place) <= endOfHead ? 'Header' : 'Footer'}>> BDC`;
}

const open = '/Artifact BMC';
const close = 'EMC';
const startsPath: ReadonlySet<string> = new Set(['m', 're']);
const paintsPath: ReadonlySet<string> = new Set(['f', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'n']);

type Ref = NonNullable<ReturnType<PDFDocument['context']['getObjectRef']>>;

function contentsOf(page: PDFPage): [Ref, PDFRawStream][] {
	const contents = page.node.Contents();
	const streams: (PDFStream | undefined)[] = contents instanceof PDFArray ? contents.asArray().map((_, index) => contents.lookupMaybe(index, PDFRawStream)) : [contents];
	return streams.flatMap((stream) => {
		const ref = stream && page.doc.context.getObjectRef(stream);
		return ref && stream instanceof PDFRawStream ? [[ref, stream]] : [];
	});
}
