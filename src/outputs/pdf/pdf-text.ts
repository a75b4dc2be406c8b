import { getDocumentProxy } from 'unpdf';

/**
 * The words of a PDF as a reader takes them in: each page once with the words joined that were parted at the end of a line,
 * once with their hyphens; apart from them its head and foot, which say nothing together with the text; and what it says of itself.
 */
export async function textsOfPdf(bytes: Uint8Array): Promise<string[]> {
	const document = await getDocumentProxy(new Uint8Array(bytes));
	const pages: PageWords[] = [];
	for (let number = 1; number <= document.numPages; number++) pages.push(wordsOf((await (await document.getPage(number)).getTextContent({ includeMarkedContent: true })).items));
	const { info } = await document.getMetadata();
	await document.loadingTask.destroy();
	const said = Object.entries(info).flatMap(([name, value]) => (words.has(name) && typeof value === 'string' ? [value] : []));
	return [...pages.flatMap(({ text, edges }) => [joined(text), unbroken(text), unbroken(edges)]), ...said];
}

interface PageWords {
	text: string;
	/** The head and the foot, and whatever else is marked as no part of the text (ISO 32000-1, 14.8.2.2). */
	edges: string;
}

/** A piece of text, or where marked content begins or ends. */
type Piece = { str: string; hasEOL: boolean } | { type: string; tag?: string };

function wordsOf(pieces: readonly Piece[]): PageWords {
	const page: PageWords = { text: '', edges: '' };
	const open: boolean[] = [];
	for (const piece of pieces) {
		if ('str' in piece) page[open.includes(true) ? 'edges' : 'text'] += piece.str + (piece.hasEOL ? '\n' : '');
		else if (piece.type === 'endMarkedContent') page.edges += open.pop() ? '\n' : '';
		else open.push(piece.tag === 'Artifact');
	}
	return page;
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
