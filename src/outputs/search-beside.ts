import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'astro/zod';

/** The index of a site that is still being built: of each page it takes what it needs as soon as the page is there. */
export interface SearchBeside {
	/** Says that a file is there; its path below the folder of the site. The first is searchSource. */
	made(file: string): void;
	/** Writes the index, once all files were told of. `records` counts what can be found. */
	finish(): Promise<{ records: number }>;
	stop(): void;
}

/** What the index is made of. It is taken away again. */
export const searchSource = 'pagefind/content.json';

/** Which site is indexed: plain data, since it goes to a worker. */
export interface SearchOf {
	siteDir: string;
	/** A site that was built before: what its index has too is shared with it. */
	before: string | undefined;
}

/** Begins to index a site for search, in a worker: whoever makes its pages is too busy to hand them on. The index goes to its pagefind/ folder. */
export function searchBeside(siteDir: string, before?: string): SearchBeside {
	const site: SearchOf = { siteDir, before };
	const worker = new Worker(join(import.meta.dirname, 'search-worker.ts'), { workerData: site });
	const indexed = new Promise<{ records: number }>((resolve, reject) => {
		worker.on('message', (made) => resolve(z.object({ records: z.number() }).parse(made)));
		worker.on('error', reject);
		worker.on('exit', () => reject(new Error('The search index ended before it was done.')));
	});
	// Whoever stops for another reason asks for no index.
	indexed.catch(() => undefined);
	return {
		made: (file) => worker.postMessage(file),
		finish() {
			worker.postMessage(toFinish);
			return indexed;
		},
		stop: () => worker.postMessage(toStop),
	};
}

/** Indexes a site that is there already. */
export function writeSearchIndex(siteDir: string): Promise<{ records: number }> {
	return searchBeside(siteDir).finish();
}

/** No file is called so. */
export const toFinish = '/finish';
export const toStop = '/stop';
