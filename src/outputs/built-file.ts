import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** A file of a built site, read once for all that is proved of it. */
export interface BuiltFile {
	/** Below the folder of the site, posix: editions/2020-q1/index.html */
	page: string;
	/** In small letters, without the dot: html */
	ending: string;
	bytes: Buffer;
	/** Of a page and whatever else is marked up. */
	tree: Root | undefined;
	/** The words of a PDF, as textsOfPdfs() read them. */
	pdfText: readonly string[] | undefined;
}

export function readBuiltFile(page: string, bytes: Buffer, pdfText?: readonly string[]): BuiltFile {
	const ending = /\.([a-z_\d]+)$/i.exec(page)?.[1]?.toLowerCase() ?? '';
	const isMarkedUp = ending === 'html' || ending === 'xml' || ending === 'svg';
	return { page, ending, bytes, tree: isMarkedUp ? fromHtml(bytes.toString()) : undefined, pdfText };
}
