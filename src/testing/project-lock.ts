import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { takeLock, type Lock } from '../publishing/build-lock.ts';
import { projectRoot } from './test-sites.ts';

/** Waits until nothing else of the project is at it: "build", as builds do, or "dev", since dev servers of one project write one data store. */
export async function projectLock(name: 'build' | 'dev'): Promise<Lock> {
	const folder = join(projectRoot, '.cache', name);
	mkdirSync(folder, { recursive: true });
	for (;;) {
		const taken = takeLock(folder, new Date(0));
		if ('lock' in taken) return taken.lock;
		await pause(200);
	}
}
