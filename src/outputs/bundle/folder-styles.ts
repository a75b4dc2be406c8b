import { folderAddress, type FilePlace } from './folder-address.ts';

/**
 * A style sheet whose addresses are seen from the sheet itself: url(/assets/serif.woff2) -> url(serif.woff2). What stands in a
 * comment or in quotation marks of its own is no address. Faces may come a moment late: a server's pages ask for them ahead,
 * which a folder's cannot, and an optional face that is not there at once is not shown at all.
 */
export function folderStyles(css: string, place: FilePlace): string {
	return css.replace(parts, (part, quote: string | undefined, address: string | undefined) => {
		if (part.startsWith('font-display')) return 'font-display:fallback';
		return address === undefined ? part : `url(${quote ?? ''}${folderAddress(address, place)}${quote ?? ''})`;
	});
}

/** Comments, texts, url() with what is in it, and optional faces, whichever begins first. */
const parts = /\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\burl\(\s*(["']?)([^"'()\\\s]+)\1\s*\)|\bfont-display:\s*optional\b/g;
