import { PDFDict, PDFName, type PDFContext, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { kidsOf, structureOf, walk } from './structure-tree.ts';

/**
 * Makes the structure that Chromium writes one that PDF 1.7 knows (ISO 32000-1, 14.8.4): names of PDF 2.0 are mapped, the content of an entry of a list
 * gets its body, and a figure that is no picture, such as a quotation, is not called one.
 */
export function mendStructure(document: PDFDocument): void {
	const { context } = document;
	const root = structureOf(document);
	if (!root) return;
	root.set(name('RoleMap'), context.obj(roles));
	walk(root, (element) => {
		const kind = element.get(name('S'));
		if (kind === name('LI')) giveBody(element, context);
		// The box of a task is drawn, and is none that anybody could tick.
		if (kind === name('Form')) element.set(name('S'), name('Span'));
		if (kind === name('Figure') && !element.has(name('Alt')) && kidsOf(element).some((kid) => element.context.lookup(kid) instanceof PDFDict)) element.set(name('S'), name('Div'));
	});
}

const roles = { Strong: 'Span', Em: 'Span', Aside: 'Sect', DocumentFragment: 'Sect', Title: 'H1', Sub: 'Span', FENote: 'Note' };

function giveBody(entry: PDFDict, context: PDFContext): void {
	const kids = kidsOf(entry);
	const kindOf = (kid: PDFObject) => {
		const element = context.lookup(kid);
		return element instanceof PDFDict ? element.get(name('S')) : undefined;
	};
	const content = kids.filter((kid) => kindOf(kid) !== name('Lbl') && kindOf(kid) !== name('LBody'));
	// What lies in the entry without an element of its own is known by its place, which must stay.
	if (content.length === 0 || content.some((kid) => kindOf(kid) === undefined)) return;
	const own = context.getObjectRef(entry);
	if (!own) return;
	const body = context.obj({ Type: 'StructElem', S: 'LBody', P: own });
	const place = context.register(body);
	body.set(name('K'), context.obj(content));
	for (const kid of content) {
		const element = context.lookup(kid);
		if (element instanceof PDFDict) element.set(name('P'), place);
	}
	entry.set(name('K'), context.obj([...kids.filter((kid) => !content.includes(kid)), place]));
}

function name(text: string): PDFName {
	return PDFName.of(text);
}
