import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { markTaken } from './mark-artifacts.ts';
import { takeRepeatedHeads } from './repeated-heads.ts';

test('of a head that is drawn on three sheets the first stays in the structure, and a cell that is no head stays whole', async () => {
	const { document, pages, cells, parents } = await tableOf(['TH', 'TD']);
	const taken = takeRepeatedHeads(document);
	expect(pages.map(({ ref }) => [...(taken.get(ref) ?? [])])).toEqual([[], [0], [0]]);
	expect(cells.map((cell) => cell.lookup(PDFName.of('K'), PDFArray).size())).toEqual([1, 3]);
	expect(parents.map((list) => list.asArray().map((parent) => String(parent) === 'null'))).toEqual([[false, false], [true, false], [true, false]]);
});

test('what was taken out of the structure of a sheet is an artifact there', () => {
	const content = '/NonStruct <</MCID 2 >>BDC\nBT\nET\nEMC\n/NonStruct <</MCID 12 >>BDC\nEMC';
	expect(markTaken(content, new Set([2]))).toBe('/Artifact BMC\nBT\nET\nEMC\n/NonStruct <</MCID 12 >>BDC\nEMC');
	expect(markTaken(content)).toBe(content);
});

/** A row of cells, each with a piece on each of three sheets. */
async function tableOf(kinds: readonly string[]) {
	const document = await PDFDocument.create();
	const { context, catalog } = document;
	const pages = [1, 2, 3].map(() => document.addPage());
	const cells = kinds.map((S, number) => context.obj({ S, Pg: pages[0]?.ref, A: { O: 'Table', Scope: 'Column' }, K: [number, ...pages.slice(1).map(({ ref }) => ({ Type: 'MCR', Pg: ref, MCID: number }))] }));
	const places = cells.map((cell) => context.register(cell));
	const parents = pages.map(() => context.obj([...places]));
	for (const [index, page] of pages.entries()) page.node.set(PDFName.of('StructParents'), context.obj(index));
	const tree = context.obj({ K: [context.obj({ S: 'TR', K: places })], ParentTree: { Nums: parents.flatMap((list, index) => [index, list]) } });
	catalog.set(PDFName.of('StructTreeRoot'), context.register(tree));
	return { document, pages, cells: cells.filter((cell) => cell instanceof PDFDict), parents };
}
