import { folderAddress, type FilePlace } from './folder-address.ts';

/**
 * A style sheet whose addresses are seen from the sheet itself: url(/assets/serif.woff2) -> url(serif.woff2). What stands in a
 * comment or in quotation marks of its own is no address.
 */
export function folderStyles(css: string, place: FilePlace): string {
	return css.replace(parts, (part, quote: string | undefined, address: string | undefined) =>
		address === undefined ? part : `url(${quote ?? ''}${folderAddress(address, place)}${quote ?? ''})`,
	);
}

/** Comments, texts, and url() with what is in it, whichever begins first. */
const parts = /\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\burl\(\s*(["']?)([^"'()\\\s]+)\1\s*\)/g;
