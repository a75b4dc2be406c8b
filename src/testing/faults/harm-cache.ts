import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { takeLock } from '../../publishing/build-lock.ts';
import { projectRoot } from '../test-sites.ts';

/** Does harm to what all builds of the project share, at a moment when no build of another test has it in use. */
export async function harmCache<Found>(harm: (cache: string) => Found): Promise<Found> {
	const cache = join(projectRoot, '.cache');
	const folder = join(cache, 'build');
	mkdirSync(folder, { recursive: true });
	for (;;) {
		const taken = takeLock(folder, new Date(0));
		if ('lock' in taken) {
			try {
				return harm(cache);
			} finally {
				taken.lock.release();
			}
		}
		await pause(200);
	}
}
