import { accessSync, constants as access, mkdirSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { holderSentence, takeLock, type Lock } from '../src/publishing/build-lock.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { onStop } from './stop.mjs';
import { root } from './tools.ts';

/** Ten minutes: longer than any build takes. */
const longest = 600_000;

/** Does the work while no other command builds into the same place. Waits for one that does, and says for which. */
export async function withLock(folder: string, work: (lock: Lock) => Promise<ExitCode>): Promise<ExitCode> {
	mkdirSync(folder, { recursive: true });
	const lock = await waitForLock(folder);
	if (!lock) return exitCodes.busy;
	process.on('exit', lock.release);
	const stopListening = onStop(endSoon);
	try {
		return await work(lock);
	} finally {
		stopListening();
		process.off('exit', lock.release);
		lock.release();
	}
}

/**
 * Ctrl-C ends the process inside the work, whatever that would do about it: a signal alone would end it without any last step,
 * and where a browser prints, only the browser. What else listens, such as for the sake of a program it started, comes first.
 */
function endSoon(signal: keyof typeof constants.signals): void {
	setImmediate(() => process.exit(128 + constants.signals[signal]));
}

/** Two builds of one project would also share Astro's cache. Where that cannot be written, neither writes it. */
export async function withProjectLock(work: () => Promise<ExitCode>): Promise<ExitCode> {
	const folder = join(root, '.cache', 'build');
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, access.W_OK);
	} catch {
		return work();
	}
	return withLock(folder, work);
}

async function waitForLock(folder: string): Promise<Lock | undefined> {
	const until = performance.now() + longest;
	for (let said = ''; ; ) {
		const taken = takeLock(folder, new Date());
		if ('lock' in taken) return taken.lock;
		const sentence = holderSentence(taken.holder);
		if (performance.now() > until) {
			console.error(`${sentence} This one gave up waiting. If that one hangs, end it and try again.`);
			return undefined;
		}
		if (sentence !== said) console.log(`${sentence} Waiting for it to end ...`);
		said = sentence;
		await pause(300);
	}
}
