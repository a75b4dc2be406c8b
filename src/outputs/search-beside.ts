import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'astro/zod';
import type { SearchedBefore } from './search-ahead.ts';

/** The index of a site that is still being built: of each page it takes what it needs as soon as the page is there. */
export interface SearchBeside {
	/** Says in which folder the site is being built. Before that, what is likely to be in it is indexed already. */
	begin(siteDir: string): void;
	/** Says that files are there; their paths below the folder of the site. The first of all is searchSource. */
	made(files: readonly string[]): void;
	/** Writes the index, once all files were told of. `records` counts what can be found. */
	finish(): Promise<{ records: number }>;
	stop(): void;
}

/** What the index is made of. It is taken away again. */
export const searchSource = 'pagefind/content.json';

/**
 * Begins to index a site for search, in a worker: whoever makes its pages is too busy to hand them on. The index goes to its
 * pagefind/ folder. @param before a site that was built before: what its index has too is shared with it.
 */
export function searchBeside(before?: SearchedBefore): SearchBeside {
	const worker = new Worker(join(import.meta.dirname, 'search-worker.ts'), { workerData: before });
	const indexed = new Promise<{ records: number }>((resolve, reject) => {
		worker.on('message', (made) => resolve(z.object({ records: z.number() }).parse(made)));
		worker.on('error', reject);
		worker.on('exit', () => reject(new Error('The search index ended before it was done.')));
	});
	// Whoever stops for another reason asks for no index.
	indexed.catch(() => undefined);
	const tell = (what: Told) => worker.postMessage(what);
	return {
		begin: (siteDir) => tell({ begin: siteDir }),
		made: (files) => tell({ made: files }),
		finish() {
			tell('finish');
			return indexed;
		},
		stop: () => tell('stop'),
	};
}

/** What the worker is told. */
export type Told = { begin: string } | { made: readonly string[] } | 'finish' | 'stop';

/** Indexes a site that is there already. */
export function writeSearchIndex(siteDir: string): Promise<{ records: number }> {
	const index = searchBeside();
	index.begin(siteDir);
	return index.finish();
}
