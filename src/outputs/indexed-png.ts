import { crc32, deflateSync } from 'node:zlib';

/** A picture of at most 256 colours. */
export interface IndexedPicture {
	width: number;
	height: number;
	/** The number of each pixel's colour, row by row. */
	pixels: Uint8Array;
	/** Red, green and blue of each colour, from 0 to 255. */
	colours: readonly (readonly [number, number, number])[];
}

/** A picture as a PNG. */
export function encodePng({ width, height, pixels, colours }: IndexedPicture): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, indexed], 8);
	// Each row begins with how it is filtered: not at all.
	const rows = new Uint8Array((width + 1) * height);
	for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	const data = deflateSync(rows, { level: 3, memLevel: 9 });
	return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', Uint8Array.from(colours.flat())), chunk('IDAT', data), chunk('IEND', new Uint8Array())]);
}

const signature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const indexed = 3;

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type), data]);
	const edges = Buffer.alloc(8);
	edges.writeUInt32BE(data.length, 0);
	edges.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([edges.subarray(0, 4), body, edges.subarray(4)]);
}
