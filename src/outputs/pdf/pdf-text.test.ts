import { PDFDocument, PDFName, PDFOperator, PDFOperatorNames } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { searchText } from '../../disclosure/search-text.ts';
import { textsOfPdf } from './pdf-text.ts';

/** A page of some words, each marked as one kind of content. */
async function pdfOf(...marked: readonly (readonly [mark: string, words: string])[]): Promise<Uint8Array> {
	const pdf = await PDFDocument.create();
	const page = pdf.addPage();
	for (const [index, [mark, words]] of marked.entries()) {
		page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of(mark)]));
		page.drawText(words, { y: 700 - 30 * index });
		page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
	}
	return pdf.save();
}

test('the words of a page are one text, and those of its head and foot another', async () => {
	const pdf = await pdfOf(['Artifact', 'Case 3'], ['P', 'A log was'], ['P', 'closed.'], ['Artifact', '21 of 46']);
	expect((await textsOfPdf(pdf)).slice(0, 3).map((text) => text.trim().replace(/\s+/g, ' '))).toEqual(['A log was closed.', 'A log was closed.', 'Case 3 21 of 46']);
});

test('a title at the foot and the text after it make no name together; a name in either is found', async () => {
	const found = async (foot: string, text: string) => (await textsOfPdf(await pdfOf(['Artifact', foot], ['P', text]))).flatMap(searchText).map(({ kind }) => kind);
	expect(await found('The key and the chair', 'Handwritten notes were found.')).toEqual([]);
	expect(await found('PC Oldroyd', 'A log was closed.')).toContain('disclosure/named-officer');
	expect(await found('A log', 'PC Oldroyd rang.')).toContain('disclosure/named-officer');
});
