import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { markArtifacts } from './mark-artifacts.ts';
import { mendStructure } from './mend-structure.ts';
import { numberNodes } from './number-nodes.ts';
import type { Pdf } from './pdf-cache.ts';
import { takeRepeatedHeads } from './repeated-heads.ts';
import { writeOutline, type OutlineEntry } from './write-outline.ts';
import { xmpPacket } from './xmp.ts';

/** What a PDF says of itself. */
export interface PdfFacts {
	title: string;
	/** Who publishes it. */
	author: string;
	/** In a sentence or two. */
	subject: string;
	/** "en-GB" */
	language: string;
	/** The ISO day it gives for its making: that of its content, since a clock would make each build another. */
	dated: string;
}

/**
 * Adds to what Chromium printed all that it leaves out: metadata in XMP, days that do not change, the order of the tab key,
 * what links are called (PDF/UA-1, ISO 14289-1, 7.18), a sound structure, and marks on what is no text.
 */
export async function finishPdf(document: PDFDocument, outline: readonly OutlineEntry[], facts: PdfFacts): Promise<Pdf> {
	const { context, catalog } = document;
	document.setTitle(facts.title, { showInWindowTitleBar: true });
	document.setAuthor(facts.author);
	document.setSubject(facts.subject);
	document.setLanguage(facts.language);
	const moment = `D:${facts.dated.replaceAll('-', '')}000000Z`;
	const information = context.lookup(context.trailerInfo.Info);
	if (information instanceof PDFDict) for (const name of ['CreationDate', 'ModDate']) information.set(PDFName.of(name), PDFString.of(moment));
	const producer = document.getProducer() ?? '';
	const xmp = context.stream(new TextEncoder().encode(xmpPacket({ ...facts, producer })), { Type: 'Metadata', Subtype: 'XML' });
	catalog.set(PDFName.of('Metadata'), context.register(xmp));
	for (const page of document.getPages()) {
		page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
		const notes = page.node.Annots();
		if (notes) for (const note of dictsOf(notes)) nameLink(note);
	}
	writeOutline(document, outline);
	mendStructure(document);
	numberNodes(document);
	markArtifacts(document, takeRepeatedHeads(document));
	const bytes = await document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY });
	return { bytes, pages: document.getPageCount() };
}

/** The `Contents` of a link is what a screen reader falls back to. */
function nameLink(note: PDFDict): void {
	const action = note.lookup(PDFName.of('A'));
	const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
	const goal = note.lookup(PDFName.of('Dest'));
	const name = address instanceof PDFString ? address.asString() : `To ${goal instanceof PDFName ? goal.decodeText() : 'a place in this document'}`;
	if (!note.has(PDFName.of('Contents'))) note.set(PDFName.of('Contents'), PDFHexString.fromText(name));
}

function dictsOf(array: PDFArray): PDFDict[] {
	return array.asArray().flatMap((_, index) => {
		const entry = array.lookup(index);
		return entry instanceof PDFDict ? [entry] : [];
	});
}
