import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ShareCard } from '../model/share-card.ts';
import { cachedShareImage, shareImages, undrawn } from './share-image-cache.ts';

/**
 * Begins to draw images that are not kept, on the processors that are free, while pages are made. A machine with one
 * processor, or a worker that fails, changes nothing but the time: what is not kept then is drawn when it is asked for.
 * @returns the image of a card, as soon as it is there.
 */
export async function drawAhead(cards: readonly ShareCard[], folder = shareImages, workers = availableParallelism() - 1): Promise<(card: ShareCard) => Promise<Buffer>> {
	const drawn = drawBeside(await undrawn(cards, folder), folder, workers);
	// Whoever keeps this does not keep the cards, of which each leads to the whole archive.
	return async (card) => {
		await drawn.get(card.url);
		return cachedShareImage(card, folder);
	};
}

/** When each image will be kept, or never will, by the address of its card. */
function drawBeside(missing: readonly ShareCard[], folder: string, workers: number): Map<string, Promise<void>> {
	const count = missing.length < fewCards ? 0 : Math.max(0, Math.min(workers, mostWorkers));
	const parts = Array.from({ length: count }, (_, part) => missing.filter((_, index) => index % count === part));
	return new Map(parts.flatMap((part) => [...workThrough(part, folder)]));
}

/** A worker takes as long to start as these take to draw. */
const fewCards = 12;
/** Each holds satori in memory. */
const mostWorkers = 4;

/** One worker's part of that. */
function workThrough(cards: readonly ShareCard[], folder: string): Map<string, Promise<void>> {
	const waiting = new Map<string, () => void>();
	const drawn = new Map(cards.map(({ url }) => [url, new Promise<void>((resolve) => waiting.set(url, resolve))]));
	// Named from the project's root, as the fonts are: `import.meta.url` points elsewhere once the code is bundled.
	// A copy, since what a build shows of its data (rendering/watched.ts) cannot be sent.
	const worker = new Worker(resolve('src/outputs/share-image-worker.ts'), { workerData: { cards: JSON.parse(JSON.stringify(cards)), folder } });
	worker.on('message', (url) => waiting.get(String(url))?.());
	for (const end of ['error', 'exit']) worker.on(end, () => waiting.forEach((done) => done()));
	return drawn;
}
