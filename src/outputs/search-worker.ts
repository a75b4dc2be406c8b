// Indexes a site for search on a processor of its own: each page as soon as it is told of.
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import type { SearchedBefore } from './search-ahead.ts';
import type { Told } from './search-beside.ts';
import { indexSite } from './site-search.ts';

const index = indexSite(z.custom<SearchedBefore | undefined>().parse(workerData));
parentPort?.on('message', (message: unknown) => {
	const told = z.custom<Told>().parse(message);
	if (told === 'stop') stop();
	else if (told === 'finish') void finish();
	else if ('begin' in told) index.begin(told.begin);
	else index.made(told.made);
});

async function finish(): Promise<void> {
	parentPort?.postMessage(await index.finish());
	parentPort?.close();
}

function stop(): void {
	index.stop();
	// This thread alone: what it waits for does not come any more.
	process.exit();
}
