/** A note in a picture that leads to its owner, its maker or a place. */
export interface ImageNote {
	what: string;
	value: string;
}

/**
 * Reads what cameras and programs write beside the picture: EXIF (wherever its mark stands, so JPEG, PNG, WebP, HEIF alike), XMP, IPTC, PNG texts.
 * @param bytes the file, whole.
 */
export function notesInImage(bytes: Uint8Array): ImageNote[] {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = buffer.toString('latin1');
	const exif = [...text.matchAll(/(?:Exif\0\0|eXIf|EXIF[^]{4}(?:Exif\0\0)?)(?=II\*\0|MM\0\*)/g)].flatMap((match) => tiffNotes(buffer.subarray(match.index + match[0].length)));
	const notes = [...exif, ...xmpNotes(text), ...iptcNotes(text), ...pngNotes(text)];
	return notes.filter(({ what }, index) => notes.findIndex((other) => other.what === what) === index);
}

const tags = new Map([
	[0x013b, 'the author'],
	[0x8298, 'the copyright owner'],
	[0x9c9d, 'the author'],
	[0xa430, "the camera's owner"],
	[0xa431, "the camera's serial number"],
	[0xa435, "the lens's serial number"],
	[0x9286, 'a comment'],
	[0x010e, 'a description'],
	[0x9c9c, 'a comment'],
]);
const gps = 0x8825;
const camera = 0x8769;

function tiffNotes(tiff: Buffer): ImageNote[] {
	const isLittle = tiff.toString('latin1', 0, 2) === 'II';
	const short = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
	const long = (at: number) => (at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
	const notes: ImageNote[] = [];
	const seen = new Set<number>();
	const queue = [long(4)];
	for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
		if (at < 8 || seen.has(at) || seen.size > 20) continue;
		seen.add(at);
		for (let entry = at + 2; entry < at + 2 + 12 * short(at) && entry + 12 <= tiff.length; entry += 12) {
			const [tag, size] = [short(entry), long(entry + 4)];
			if (tag === camera) queue.push(long(entry + 8));
			if (tag === gps && short(long(entry + 8)) > 0) notes.push({ what: 'where it was taken', value: 'GPS' });
			const what = tags.get(tag);
			const start = size > 4 ? long(entry + 8) : entry + 8;
			const value = tiff.toString('latin1', start, Math.min(start + size, start + 200)).replace(/^(?:ASCII|UNICODE)/, '').replace(/[^\x20-\xff]/g, '').trim();
			if (what && value && !/^(?:\d{1,3}|Screenshot)$/.test(value)) notes.push({ what, value });
		}
	}
	return notes;
}

const xmp = [
	['where it was taken', /(?:exif:GPSL\w+|Iptc4xmp\w+:(?:Sublocation|Location\w*)|photoshop:City)[=>"'\s]+([^<"']+)/],
	['the author', /<dc:creator>[^]*?<rdf:li[^>]*>([^<]+)|(?:tiff:Artist|photoshop:AuthorsPosition|pdf:Author)[=>"'\s]+([^<"']+)/],
	["the camera's owner", /(?:aux|exifEX):(?:OwnerName|CameraOwnerName)[=>"'\s]+([^<"']+)/],
	["the camera's serial number", /(?:aux|exifEX):(?:SerialNumber|BodySerialNumber)[=>"'\s]+([^<"']+)/],
	['a person in the picture', /(?:PersonInImage|mwg-rs:Name|MPReg:PersonDisplayName)[^]*?[=>]["'\s]*(?:<rdf:\w+>\s*<rdf:li[^>]*>)?([^<"']+)/],
] as const;

function xmpNotes(text: string): ImageNote[] {
	const packet = /<x:xmpmeta[^]*?<\/x:xmpmeta>|<rdf:RDF[^]*?<\/rdf:RDF>/.exec(text)?.[0] ?? '';
	return xmp.flatMap(([what, pattern]) => {
		const found = pattern.exec(packet);
		const value = (found?.[1] ?? found?.[2] ?? '').trim();
		return value ? [{ what, value }] : [];
	});
}

/** Records of IPTC: 2:80 by-line, 2:90 city, 2:122 writer of the caption. */
function iptcNotes(text: string): ImageNote[] {
	const block = /Photoshop 3\.0\0[^]{0,4000}/.exec(text)?.[0] ?? '';
	return [...block.matchAll(/\x1c\x02([\x50\x5a\x7a])\0([^])/g)].flatMap(({ 1: record = '', 2: size = '', index }) => {
		const value = block.slice(index + 5, index + 5 + size.charCodeAt(0)).trim();
		return value ? [{ what: record === '\x5a' ? 'where it was taken' : 'the author', value }] : [];
	});
}

/** PNG keeps words in chunks with a name; a packed profile cannot be read here, and has no place in a newsletter. */
function pngNotes(text: string): ImageNote[] {
	if (!text.startsWith('\x89PNG')) return [];
	const named = [...text.matchAll(/(?:tEXt|iTXt)(Author|Copyright|Comment|Description|Source)\0+([^\0]{1,200}?)(?=[^\x20-\xff]|$)/g)];
	const packed = /(?:zTXt|iTXt|tEXt)(Raw profile type (?:exif|xmp|iptc|APP1))\0/.exec(text);
	return [...named.map(([, name = '', value = '']) => ({ what: name === 'Author' ? 'the author' : `a note ("${name}")`, value })), ...(packed?.[1] ? [{ what: 'a packed note', value: packed[1] }] : [])];
}
