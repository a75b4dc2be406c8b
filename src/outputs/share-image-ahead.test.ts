import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'astro/zod';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ShareCard } from '../model/share-card.ts';
import { drawAhead } from './share-image-ahead.ts';
import { drawShareImage } from './share-image.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = z.custom<() => void>().parse(runInNewContext('gc'));

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'share-images-'));
});
afterEach(() => rm(folder, { recursive: true }));

test.for([0, 1, 3])('with %i workers each card has its own image, the same bytes as drawn without any', async (workers) => {
	const image = await drawAhead(cards, folder, workers);
	for (const card of cards) expect((await image(card)).equals(await drawShareImage(card))).toBe(true);
	expect(await readdir(folder)).toHaveLength(cards.length);
});

test('workers draw what nobody has asked for yet', async () => {
	const image = await drawAhead(cards, folder, 1);
	const [first] = cards;
	if (first) await image(first);
	await expect.poll(() => readdir(folder), { timeout: 30_000 }).toHaveLength(cards.length);
});

test('the cards themselves are let go', async () => {
	const ours: ShareCard[] = [{ ...cardOf(1) }];
	const card = new WeakRef(ours[0] ?? {});
	const image = await drawAhead(ours, folder, 1);
	ours.length = 0;
	await turn();
	collectGarbage();
	expect(card.deref()).toBeUndefined();
	await expect(image(cardOf(1))).resolves.toBeInstanceOf(Buffer);
});

test('a card that cannot be drawn says why to whoever asks for it, and to nobody else', async () => {
	const odd = { ...cardOf(99), title: 'Bail in 京都' };
	const image = await drawAhead([odd, ...cards], folder, 1);
	await expect(image(odd)).rejects.toThrow('No face of the share images has the character "京都"');
	for (const card of cards) await expect(image(card)).resolves.toBeInstanceOf(Buffer);
});

function cardOf(number: number): ShareCard {
	return { url: `/topics/${number}/`, kicker: 'Topic', title: `Bail ${number}`, force: 'Lancashire Constabulary', department: 'Professional Standards', accent: '#1f4e8c', cover: undefined };
}

const cards = Array.from({ length: 14 }, (_, number) => cardOf(number));
