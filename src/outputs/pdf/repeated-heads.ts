import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { kidsOf, structureOf, walk } from './structure-tree.ts';

/** Pieces of marked content by the sheet that they are on, each by its number there. */
export type Pieces = ReadonlyMap<PDFRef, ReadonlySet<number>>;

/**
 * Takes out of the structure what is drawn again of the heads of a table that goes on over sheets: it was read again on each of them.
 * @returns what was taken out, to be marked as artifacts.
 */
export function takeRepeatedHeads(document: PDFDocument): Pieces {
	const taken = new Map<PDFRef, Set<number>>();
	const structure = structureOf(document);
	if (!structure) return taken;
	walk(structure, (head) => {
		// No row is parted, so what lies on a later sheet was drawn there again.
		if (head.get(name('S')) === name('TH') && /\/Scope \/Column/.test(String(head.lookup(name('A'))))) walk(head, (part) => keepFirst(part, taken));
	});
	for (const page of document.getPages()) forget(parentsOf(structure, page.node.get(name('StructParents'))), taken.get(page.ref));
	return taken;
}

function keepFirst(part: PDFDict, taken: Map<PDFRef, Set<number>>): void {
	const kids = kidsOf(part);
	const pieces = kids.map((kid) => {
		const piece = part.context.lookup(kid);
		const [sheet, number] = piece instanceof PDFDict ? [piece.get(name('Pg')), piece.get(name('MCID'))] : [];
		return sheet instanceof PDFRef && number instanceof PDFNumber ? { sheet, number: number.asNumber() } : undefined;
	});
	const first = part.get(name('Pg')) ?? pieces.find((piece) => piece !== undefined)?.sheet;
	const isFirst = (index: number) => pieces[index] === undefined || pieces[index].sheet === first;
	for (const piece of pieces.filter((_, index) => !isFirst(index))) {
		if (piece) taken.set(piece.sheet, (taken.get(piece.sheet) ?? new Set()).add(piece.number));
	}
	if (kids.some((_, index) => !isFirst(index))) part.set(name('K'), part.context.obj(kids.filter((_, index) => isFirst(index))));
}

/** To which elements the pieces of a sheet belong, by their numbers. */
function parentsOf(structure: PDFDict, key: unknown): PDFArray | undefined {
	const tree = structure.lookup(name('ParentTree'));
	const list = tree instanceof PDFDict ? tree.lookup(name('Nums')) : undefined;
	if (!(list instanceof PDFArray) || !(key instanceof PDFNumber)) return undefined;
	const at = list.asArray().findIndex((entry, index) => index % 2 === 0 && entry instanceof PDFNumber && entry.asNumber() === key.asNumber());
	const parents = at < 0 ? undefined : list.lookup(at + 1);
	return parents instanceof PDFArray ? parents : undefined;
}

function forget(parents: PDFArray | undefined, numbers: ReadonlySet<number> = new Set()): void {
	for (const number of numbers) parents?.set(number, PDFNull);
}

function name(text: string): PDFName {
	return PDFName.of(text);
}
