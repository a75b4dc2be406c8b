/** What the first bytes of a picture say of it. */
export interface ImageHeader {
	format: 'PNG' | 'JPEG' | 'GIF' | 'WebP' | 'AVIF';
	/** In pixels; undefined where the bytes do not say. */
	size: { width: number; height: number } | undefined;
	/** Whether the file ends before the picture does. */
	isCut: boolean;
}

/** Read from bare bytes: no decoder sees a picture before it is known not to be a bomb. Undefined where it is none. */
export function imageHeader(bytes: Buffer): ImageHeader | undefined {
	const text = bytes.toString('latin1', 0, 32);
	if (text.startsWith('\x89PNG\r\n\x1a\n')) return png(bytes);
	if (text.startsWith('\xff\xd8\xff')) return jpeg(bytes);
	if (/^GIF8[79]a/.test(text)) return { format: 'GIF', size: pair(bytes, 10, (at) => bytes.readUInt16LE(at), [6, 8]), isCut: false };
	if (/^RIFF[^]{4}WEBP/.test(text)) return webp(bytes);
	return /^[^]{4}ftyp(?:avif|avis|mif1|miaf)/.test(text) ? avif(bytes) : undefined;
}

function png(bytes: Buffer): ImageHeader {
	return { format: 'PNG', size: pair(bytes, 24, (at) => bytes.readUInt32BE(at), [16, 20]), isCut: !bytes.includes('IEND') };
}

/** Goes from mark to mark until the frame, which holds the size. */
function jpeg(bytes: Buffer): ImageHeader {
	let at = 2;
	while (at + 9 < bytes.length && bytes[at] === 0xff) {
		const mark = bytes[at + 1] ?? 0;
		const isFrame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);
		if (isFrame) return { format: 'JPEG', size: { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }, isCut: !bytes.includes('\xff\xd9', at, 'latin1') };
		at += mark === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
	}
	return { format: 'JPEG', size: undefined, isCut: true };
}

function webp(bytes: Buffer): ImageHeader {
	const isCut = bytes.length < bytes.readUInt32LE(4);
	const kind = bytes.toString('latin1', 12, 16);
	if (bytes.length < 30) return { format: 'WebP', size: undefined, isCut: true };
	if (kind === 'VP8X') return { format: 'WebP', size: { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }, isCut };
	if (kind === 'VP8L') {
		const bits = bytes.readUInt32LE(21);
		return { format: 'WebP', size: { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }, isCut };
	}
	return { format: 'WebP', size: { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }, isCut };
}

function avif(bytes: Buffer): ImageHeader {
	const box = bytes.indexOf('ispe');
	return { format: 'AVIF', size: box < 0 ? undefined : pair(bytes, box + 16, (at) => bytes.readUInt32BE(at), [box + 8, box + 12]), isCut: false };
}

function pair(bytes: Buffer, least: number, read: (at: number) => number, [width, height]: readonly [number, number]): ImageHeader['size'] {
	return bytes.length >= least ? { width: read(width), height: read(height) } : undefined;
}
