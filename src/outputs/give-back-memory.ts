import { getHeapStatistics } from 'node:v8';

/**
 * Gives back what this thread no longer needs, where that is much: Node does so only when it is told to (by --expose-gc, with which
 * scripts/run.mjs starts it), and Pagefind needs some 300 kB for each page while it makes its files.
 * @param much in bytes. It takes its time, and small archives have enough.
 */
export function giveBackMemory(much = 600_000_000): void {
	if (getHeapStatistics().total_heap_size > much) globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
