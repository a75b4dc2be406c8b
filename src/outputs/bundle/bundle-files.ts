import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { filesOf } from '../../publishing/same-tree.ts';
import { clientScript } from './client-script.ts';
import { folderPage, pageScript } from './folder-page.ts';
import { folderStyles } from './folder-styles.ts';
import { searchScripts } from './search-scripts.ts';
import { sheetScript } from './sheet-script.ts';

/** A file of the folder that a bundle unpacks to, by its path there. */
export interface BundleFile {
	path: string;
	content: string | Uint8Array;
}

/**
 * A release as it can be opened from a folder by double click, without a server.
 * @param base the folder of the server that it was built for: "/psd/news/"
 */
export async function bundleFiles(siteDir: string, base: string, clientDir: string): Promise<BundleFile[]> {
	const files = filesOf(siteDir).map((file) => file.split(sep).join('/')).filter((file) => !isLeftOut(file));
	const moved = files.flatMap((file): BundleFile[] => {
		const bytes = readFileSync(join(siteDir, file));
		if (file.endsWith('.css')) return [{ path: file, content: folderStyles(bytes.toString(), { file, base }) }];
		if (!file.endsWith('.html')) return [{ path: file, content: bytes }];
		const html = bytes.toString();
		const sheet = file.endsWith('/briefing/index.html') ? sheetScript(html, base, isLeftOut) : undefined;
		return [{ path: file, content: folderPage(html, { file, base }, isLeftOut) }, ...(sheet ? [{ path: file.replace(/index\.html$/, 'sheet.js'), content: sheet }] : [])];
	});
	return [...moved, ...searchScripts(siteDir), { path: pageScript, content: await clientScript(clientDir) }].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What only a server gives, or only other hosts ask for: the index in WebAssembly, modules, the feed, pictures for mailings. */
function isLeftOut(file: string): boolean {
	return /^(?:pagefind\/|share\/|assets\/[^/]+\.js$|(?:feed\.xml|web\.config|404\.html)$)/.test(file);
}
