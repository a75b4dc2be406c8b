import { PDFDocument, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { numberNodes } from './number-nodes.ts';

test('names of nodes are the same wherever the counter of the browser began', async () => {
	expect(await named('node00000945', 'node00001318')).toEqual(['(node00000001)', '(node00000002)', '(node00000001)', '(a note)']);
	expect(await named('node00000946', 'node00001319')).toEqual(await named('node00000945', 'node00001318'));
});

async function named(first: string, second: string): Promise<string[]> {
	const document = await PDFDocument.create();
	const { context } = document;
	const names = context.obj([PDFString.of(first), PDFString.of(second)]);
	const cell = context.obj({ ID: PDFString.of(first), Alt: PDFString.of('a note') });
	context.register(context.obj({ Names: names }));
	context.register(cell);
	numberNodes(document);
	return [...names.asArray(), ...cell.values()].map(String);
}
