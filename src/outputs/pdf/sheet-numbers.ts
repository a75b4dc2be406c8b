import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import type { Numbers } from './fit-sheets.ts';

/** The number of the sheet on which each place stands that a link of the PDF leads to: Chromium makes each a named destination. */
export function sheetNumbers(document: PDFDocument): Numbers {
	const places = document.catalog.lookup(PDFName.of('Dests'));
	const numbers = new Map(document.getPages().map((page, index) => [page.ref, index + 1]));
	if (!(places instanceof PDFDict)) return new Map();
	return new Map(
		places.entries().flatMap(([name, place]) => {
			const target = document.context.lookup(place);
			const sheet = target instanceof PDFArray ? target.get(0) : undefined;
			const number = sheet instanceof PDFRef ? numbers.get(sheet) : undefined;
			return number === undefined ? [] : [[decodeURIComponent(name.decodeText()), number]];
		}),
	);
}
