import { PDFArray, PDFDict, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/**
 * Chromium names header cells by a counter that begins somewhere else in each run: (node00000946). They are numbered from
 * one here, in their own order, which the name tree that lists them must keep (ISO 32000-1, 7.9.6): (node00000001).
 */
export function numberNodes(document: PDFDocument): void {
	const places = document.context.enumerateIndirectObjects().flatMap(([, object]) => namesIn(object));
	const names = [...new Set(places.map(({ name }) => name))].sort();
	const numbers = new Map(names.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]));
	for (const { name, rename } of places) rename(PDFString.of(numbers.get(name) ?? name));
}

/** The names of nodes in an object and what lies in it, each with the way to change it. */
function namesIn(object: PDFObject): { name: string; rename: (name: PDFString) => void }[] {
	if (object instanceof PDFDict) return object.entries().flatMap(([key, value]) => nameOf(value, (name) => object.set(key, name)));
	if (object instanceof PDFArray) return object.asArray().flatMap((value, index) => nameOf(value, (name) => object.set(index, name)));
	return [];
}

function nameOf(value: PDFObject, rename: (name: PDFString) => void): ReturnType<typeof namesIn> {
	if (!(value instanceof PDFString)) return namesIn(value);
	const name = value.asString();
	return /^node\d{8}$/.test(name) ? [{ name, rename }] : [];
}
