import { crc32, deflateSync } from 'node:zlib';
import type { Chance } from './chance.ts';

const side = 20;

/** A PNG of grey squares: enough to be read, made smaller and served as a photograph would be. */
export function picture(chance: Chance, columns = 40, rows = 22): Buffer {
	const shades = Array.from({ length: rows }, () => Buffer.concat(Array.from({ length: columns }, () => Buffer.alloc(side, chance.between(20, 235)))));
	// Before each line of a PNG stands how it is filtered: 0, not at all.
	const lines = shades.flatMap((line) => Array.from({ length: side }, () => Buffer.concat([Buffer.of(0), line])));
	const head = Buffer.alloc(13);
	head.writeUInt32BE(columns * side, 0);
	head.writeUInt32BE(rows * side, 4);
	head.set([8, 0, 0, 0, 0], 8);
	return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(lines))), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}
