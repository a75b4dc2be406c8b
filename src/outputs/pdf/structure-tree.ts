import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** The root of the structure that a screen reader follows; undefined where a document has none. */
export function structureOf(document: PDFDocument): PDFDict | undefined {
	const root = document.catalog.lookup(PDFName.of('StructTreeRoot'));
	return root instanceof PDFDict ? root : undefined;
}

/** Visits an element of the structure and all below it. */
export function walk(element: PDFDict, visit: (element: PDFDict) => void): void {
	if (element.has(PDFName.of('S'))) visit(element);
	for (const kid of kidsOf(element)) {
		const child = element.context.lookup(kid);
		if (child instanceof PDFDict) walk(child, visit);
	}
}

export function kidsOf(element: PDFDict): PDFObject[] {
	const kids = element.get(PDFName.of('K'));
	const list = kids instanceof PDFRef ? element.context.lookup(kids) : kids;
	if (list instanceof PDFArray) return list.asArray();
	return kids ? [kids] : [];
}
