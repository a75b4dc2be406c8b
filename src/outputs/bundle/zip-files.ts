import JSZip from 'jszip';
import { dayOf } from '../../model/dates.ts';
import type { BundleFile } from './bundle-files.ts';

/**
 * Files as a zip: the same files give the same bytes, on any day and any system.
 * @param day the ISO day that all of them bear
 */
export function zipFiles(files: readonly BundleFile[], day: string): Promise<Uint8Array> {
	const zip = new JSZip();
	for (const { path, content } of files) {
		// Folders come of the paths: as entries they would bear the time of packing.
		zip.file(path, content, { date: dayOf(day), createFolders: false, compression: isPacked(path) ? 'STORE' : 'DEFLATE' });
	}
	return zip.generateAsync({ type: 'uint8array', platform: 'DOS', compressionOptions: { level: 6 } });
}

/** What gains nothing by being packed again. */
function isPacked(path: string): boolean {
	return /\.(?:png|jpe?g|gif|webp|avif|woff2|pdf)$/.test(path);
}
