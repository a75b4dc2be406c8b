import { extractText, getDocumentProxy } from 'unpdf';

/**
 * The words of a PDF as a reader takes them in: each page once with the words joined that were parted at the end of a line,
 * once with their hyphens; and what it says of itself.
 */
export async function textsOfPdf(bytes: Uint8Array): Promise<string[]> {
	const document = await getDocumentProxy(new Uint8Array(bytes));
	const { text } = await extractText(document);
	const { info } = await document.getMetadata();
	await document.loadingTask.destroy();
	const said = Object.entries(info).flatMap(([name, value]) => (words.has(name) && typeof value === 'string' ? [value] : []));
	return [...text.flatMap((page) => [joined(page), unbroken(page)]), ...said];
}

/** What of the metadata is words: days and numbers there are a program's. */
const words: ReadonlySet<string> = new Set(['Title', 'Author', 'Subject', 'Keywords']);

/** "in his custo-\ndy" -> "in his custody" */
function joined(page: string): string {
	return unbroken(page.replace(/[-\u2010\u00AD]\n(?=\p{Ll})/gu, ''));
}

/** "a well-\nkept log" -> "a well-kept log" */
function unbroken(page: string): string {
	return page.replace(/(?<=[-\u2010])\n/g, '').replace(/\n/g, ' ');
}
