import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cachedShareImage } from './share-image-cache.ts';
import type { ShareCard } from '../model/share-card.ts';
import { drawShareImage } from './share-image.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'share-images-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('what the cache keeps has the bytes of what was drawn', async () => {
	const drawn = await drawShareImage(card);
	expect(await cachedShareImage(card, folder)).toEqual(drawn);
	expect(await readdir(folder)).toHaveLength(1);
	expect(Buffer.compare(await cachedShareImage(card, folder), drawn)).toBe(0);
});

test('another card is another drawing', async () => {
	await cachedShareImage(card, folder);
	await cachedShareImage({ ...card, accent: '#7a382d' }, folder);
	expect(await readdir(folder)).toHaveLength(2);
});

test('a damaged file is drawn again and mended', async () => {
	const drawn = await cachedShareImage(card, folder);
	const [name = ''] = await readdir(folder);
	const whole = await readFile(join(folder, name));
	const flipped = Buffer.from(whole).fill(0, 200, 210);
	for (const damaged of [flipped, whole.subarray(0, 1000), Buffer.alloc(0)]) {
		await writeFile(join(folder, name), damaged);
		expect(Buffer.compare(await cachedShareImage(card, folder), drawn)).toBe(0);
		expect(Buffer.compare(await readFile(join(folder, name)), whole)).toBe(0);
	}
});

test('a cache that cannot be written is done without', async () => {
	const blocked = join(folder, 'a-file');
	await writeFile(blocked, '');
	expect(Buffer.compare(await cachedShareImage(card, blocked), await drawShareImage(card))).toBe(0);
});

const card: ShareCard = {
	url: '/topics/bail/',
	kicker: 'Topic · 1 case in 1 edition',
	title: 'Bail',
	force: 'Lancashire Constabulary',
	department: 'Professional Standards',
	accent: '#1f4e8c',
	cover: undefined,
};
