import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What a reader wants to know before a file is fetched. */
export interface PdfSize {
	pages: number;
	/** In bytes. */
	size: number;
}

/**
 * Puts the link to a PDF into a page, or takes it away: pages are built before their PDFs, and must not promise one that could not
 * be made. The page marks the place, and says what the link leads to:
 * <span data-pdf="/editions/2020-q1/lancashire-2020-q1.pdf"></span>
 */
export function writePdfLink(htmlFile: string, pdf: PdfSize | undefined): void {
	const html = readFileSync(htmlFile, 'utf8');
	const linked = withPdfLink(html, pdf);
	if (linked === html) return;
	// The site that is served may have this very file too (src/rendering/site-folder.ts): here another one takes its place, in one
	// step, since what is searched of it may be read just now.
	writeFileSync(`${htmlFile}.linked`, linked);
	renameSync(`${htmlFile}.linked`, htmlFile);
}

/** A page with the link, or as it was rendered: without one. */
export function withPdfLink(html: string, pdf: PdfSize | undefined): string {
	return html.replace(/(<span\b[^>]*\bdata-pdf="([^"]*)"[^>]*>)(?:<a\b[^>]*>[^<]*<\/a>)?(<\/span>)/g, (_, start: string, address: string, end: string) =>
		[start, pdf ? `<a href="${address}">${describePdf(pdf)}</a>` : '', end].join(''),
	);
}

/** "PDF, 17 pages, 410 kB" */
export function describePdf({ pages, size }: PdfSize): string {
	return `PDF, ${pages === 1 ? '1 page' : `${pages} pages`}, ${size < 1_000_000 ? `${Math.max(1, Math.round(size / 1000))} kB` : `${(size / 1_000_000).toFixed(1)} MB`}`;
}
