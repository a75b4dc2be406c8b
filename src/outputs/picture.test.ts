import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawPicture, pictureOf } from './picture.ts';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'pictures-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, width: number, height: number, orientation?: number): Promise<string> {
	const file = join(folder, name);
	const image = sharp({ create: { width, height, channels: 3, background: '#808080' } });
	await writeFile(file, await image.withExif({ IFD0: { Artist: 'Somebody' } }).withMetadata({ orientation }).jpeg().toBuffer());
	return file;
}

test('a picture becomes a WebP of its own size, which says nothing of who took it', async () => {
	const picture = await pictureOf(await write('yard.jpg', 640, 400));
	expect(picture).toMatchObject({ width: 640, height: 400, name: expect.stringMatching(/^yard\.[0-9a-f]{12}\.webp$/) });
	const drawn = await sharp(await drawPicture(picture, join(folder, 'kept'))).metadata();
	expect(drawn).toMatchObject({ format: 'webp', width: 640, height: 400 });
	expect(drawn.exif).toBeUndefined();
});

test('a photograph that lies on its side stands upright, and no wider than paper needs', async () => {
	const picture = await pictureOf(await write('photo.jpg', 2000, 4000, 6));
	expect(picture).toMatchObject({ width: 1600, height: 800 });
	expect(await sharp(await drawPicture(picture, join(folder, 'kept'))).metadata()).toMatchObject({ width: 1600, height: 800 });
});

test('another picture under the same name has another address', async () => {
	const before = await pictureOf(await write('same.jpg', 30, 20));
	const after = await pictureOf(await write('same.jpg', 30, 21));
	expect(after.name).not.toBe(before.name);
});
