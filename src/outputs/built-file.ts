import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { textsOfPdf } from './pdf/pdf-text.ts';

/** A file of a built site, read once for all that is proved of it. */
export interface BuiltFile {
	/** Below the folder of the site, posix: editions/2020-q1/index.html */
	page: string;
	/** In small letters, without the dot: html */
	ending: string;
	bytes: Buffer;
	/** Of a page and whatever else is marked up. */
	tree: DefaultTreeAdapterTypes.Document | undefined;
	/** The words of a PDF. */
	pdfText: readonly string[] | undefined;
}

export async function readBuiltFile(page: string, bytes: Buffer): Promise<BuiltFile> {
	const ending = /\.([a-z_\d]+)$/i.exec(page)?.[1]?.toLowerCase() ?? '';
	const isMarkedUp = ending === 'html' || ending === 'xml' || ending === 'svg';
	return { page, ending, bytes, tree: isMarkedUp ? parse(bytes.toString()) : undefined, pdfText: ending === 'pdf' ? await textsOfPdf(bytes) : undefined };
}
