// Draws share images on a processor of its own: the cards it is given into the folder where they are kept.
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import type { ShareCard } from '../model/share-card.ts';
import { cachedShareImage } from './share-image-cache.ts';

const { cards, folder } = z.object({ cards: z.array(z.custom<ShareCard>()), folder: z.string() }).parse(workerData);
for (const card of cards) {
	// Whoever asks for an image that could not be drawn draws it again, and says what is wrong with it.
	await cachedShareImage(card, folder).catch(() => undefined);
	parentPort?.postMessage(card.url);
}
