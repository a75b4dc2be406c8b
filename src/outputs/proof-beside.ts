import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'astro/zod';
import type { KnownValue } from '../disclosure/known-values.ts';

/** What a site is proved to be without: plain data, since it goes to a worker. */
export interface ProofOf {
	siteDir: string;
	/** The folder of the site that was built before, if any. */
	before: string;
	/** The folder that it is published under. */
	base: string;
	/** Values that may stand, though they could lead to one person. */
	allowed: readonly KnownValue[];
	/** Where each text that readers must not see would stand, and what it is called. */
	withheld: readonly { path: string; title: string }[];
	/** Texts that were searched already, and gave nothing away. */
	harmless: readonly string[];
	/** Where it is kept which files were sound. */
	memory: string;
}

export interface ProofBeside {
	/** Proves files while others are being made; one that it is told of again is proved again if it has changed. */
	prove(files: readonly string[]): void;
	/** Says that the next files will take a while: nothing is held in memory that is not needed. */
	rest(): void;
	/** Proves what is left, and the site as a whole. @returns why it must not be published, a sentence each. */
	finish(): Promise<string[]>;
	stop(): void;
}

/** Begins to prove a site in a worker, beside what else is done to it. */
export function proveBeside(site: ProofOf): ProofBeside {
	const worker = new Worker(join(import.meta.dirname, 'proof-worker.ts'), { workerData: site });
	const proved = new Promise<string[]>((resolve, reject) => {
		worker.on('message', (objections) => resolve(z.array(z.string()).parse(objections)));
		worker.on('error', reject);
		worker.on('exit', () => reject(new Error('The proof ended before it was done.')));
	});
	// A build that stops for another reason asks for no result.
	proved.catch(() => undefined);
	return {
		prove: (files) => worker.postMessage(files),
		rest: () => worker.postMessage(toRest),
		finish: () => {
			worker.postMessage(toFinish);
			return proved;
		},
		stop: () => void worker.terminate(),
	};
}

export const toRest = 'rest';
export const toFinish = 'finish';
