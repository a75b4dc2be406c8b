import sharp from 'sharp';
import { expect, test } from 'vitest';
import { imageHeader } from './image-header.ts';

const picture = sharp({ create: { width: 321, height: 123, channels: 3, background: '#1f4e8c' } });

test.each([
	['PNG', picture.clone().png()],
	['JPEG', picture.clone().jpeg({ progressive: true })],
	['JPEG', picture.clone().withExif({ IFD0: { Artist: 'Nobody' } }).jpeg()],
	['GIF', picture.clone().gif()],
	['WebP', picture.clone().webp()],
	['WebP', picture.clone().webp({ lossless: true })],
	['WebP', picture.clone().withExif({ IFD0: { Artist: 'Nobody' } }).webp()],
	['AVIF', picture.clone().avif()],
] as const)('tells the size of a %s from its first bytes', async (format, made) => {
	expect(imageHeader(await made.toBuffer())).toEqual({ format, size: { width: 321, height: 123 }, isCut: false });
});

test('tells that a picture ends too early, at whatever byte', async () => {
	for (const made of [picture.clone().png(), picture.clone().jpeg(), picture.clone().webp()]) {
		const bytes = await made.toBuffer();
		for (const length of [12, 20, 30, Math.floor(bytes.length / 2)]) {
			const header = imageHeader(bytes.subarray(0, length));
			expect(header === undefined || header.isCut || header.size === undefined, `${header?.format} of ${length}`).toBe(true);
		}
	}
});

test('takes nothing else for a picture', () => {
	for (const text of ['', 'text', '<svg xmlns="http://www.w3.org/2000/svg"/>', '%PDF-1.7', 'GIF87']) expect(imageHeader(Buffer.from(text))).toBeUndefined();
});
