// Indexes a site for search on a processor of its own: each page as soon as it is told of.
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { toFinish, toStop, type SearchOf } from './search-beside.ts';
import { indexSite } from './site-search.ts';

const { siteDir, before } = z.custom<SearchOf>().parse(workerData);
const index = indexSite(siteDir, before);
parentPort?.on('message', (message: unknown) => {
	if (message === toStop) stop();
	else if (message === toFinish) void finish();
	else index.made(z.string().parse(message));
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
