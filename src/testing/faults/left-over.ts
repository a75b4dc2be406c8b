import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Workplace } from './workplace.ts';

/**
 * The processes that still work for a place: a build's own, Astro's, a browser's. Waits so long for them to end by themselves.
 * Only Linux tells what a process was started for; elsewhere none is found.
 */
export async function processesAbout(place: Workplace, patience: number): Promise<number[]> {
	const until = performance.now() + patience;
	for (;;) {
		const found = process.platform === 'linux' ? processesWith(`CONTENT_DIR=${place.content}`) : [];
		if (found.length === 0 || performance.now() > until) return found;
		await pause(200);
	}
}

/** The processes that have these words in their environment. */
function processesWith(words: string): number[] {
	return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
		try {
			// One that has ended and was not asked for its exit code has no environment any more.
			return pid !== process.pid && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(words);
		} catch {
			return false;
		}
	});
}
