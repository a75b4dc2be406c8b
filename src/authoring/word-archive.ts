import type JSZip from 'jszip';

const most = 200 * 1024 * 1024;
const mostParts = 5000;

/**
 * Why the archive that a Word file is should not be unpacked: a few kilobytes can say that they are gigabytes, and a path can
 * lead out of its folder. Nothing is written under the names in it, but what Word saves has none such.
 */
export async function archiveRefusal(name: string, zip: JSZip): Promise<string | undefined> {
	const parts = Object.values(zip.files);
	const isOdd = parts.some((part) => (part.unsafeOriginalName ?? part.name) !== part.name || /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\\|\0/i.test(part.name));
	if (isOdd) return `"${name}" holds paths that Word does not write, such as one that leads out of its folder. It may be made to do harm: ask who sent it, and do not open it.`;
	if (parts.length > mostParts) return `"${name}" holds ${parts.length.toLocaleString('en-GB')} parts; no report has more than ${mostParts.toLocaleString('en-GB')}. Copy its text into a new document in Word, and save that.`;
	let size = 0;
	for (const part of parts) {
		if (part.dir) continue;
		// Counted while it is unpacked: what the archive says of its sizes may be a lie.
		size += await sizeOf(part, most - size);
		if (size > most) return `"${name}" is larger than 200 MB when it is unpacked. Make its pictures smaller (in Word: Picture Format, Compress Pictures); if it has none, it may be made to do harm.`;
	}
	return undefined;
}

/** In bytes; no more is unpacked than shows that it is too much. What is damaged has none, and is found out by whoever reads it. */
function sizeOf(part: JSZip.JSZipObject, limit: number): Promise<number> {
	return new Promise((resolve) => {
		let size = 0;
		const stream = part.nodeStream('nodebuffer');
		stream.on('data', (chunk: Buffer) => {
			size += chunk.length;
			if (size <= limit) return;
			stream.pause();
			resolve(size);
		});
		stream.on('end', () => resolve(size));
		stream.on('error', () => resolve(size));
	});
}
