import { PDFArray, PDFRawStream, type PDFDocument, type PDFPage, type PDFStream } from '@cantoo/pdf-lib';
import { deflateSync, inflateSync } from 'node:zlib';

/**
 * Marks what is no part of the text as an artifact: heads and feet, rules, boxes. Chromium leaves it unmarked, and a screen reader would have
 * to guess (PDF/UA-1, 7.1).
 */
export function markArtifacts(document: PDFDocument): void {
	for (const page of document.getPages()) {
		for (const [place, stream] of contentsOf(page)) {
			const marked = markUnmarked(inflateSync(stream.contents).toString('latin1'));
			const packed = PDFRawStream.of(stream.dict, deflateSync(Buffer.from(marked, 'latin1')));
			document.context.assign(place, packed);
		}
	}
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
				out.push(...(isMarked ? held : [open, ...held, close]));
				held = undefined;
			}
		}
		if (operator === 'EMC') depth--;
	}
	return [...out, ...(held ?? [])].join('\n');
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
