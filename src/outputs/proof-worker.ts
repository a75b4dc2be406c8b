// Proves a built site on a processor of its own: first the files it is told of, while others are being made, then the whole.
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { takeOverHarmless } from '../disclosure/search-text.ts';
import { giveBackMemory } from './give-back-memory.ts';
import { toFinish, toRest, type ProofOf } from './proof-beside.ts';
import { forgetSearched } from './searched-texts.ts';
import { beginSiteProof } from './site-proof.ts';
import { soundFiles } from './sound-files.ts';
import { proveWithheld } from './withheld-proof.ts';

const { siteDir, before: siteBefore, base, allowed, withheld, harmless, memory } = z.custom<ProofOf>().parse(workerData);
takeOverHarmless(harmless);
const proof = beginSiteProof(siteDir, { base, allowed, sound: soundFiles(memory), before: siteBefore });
let before = Promise.resolve();
// One after the other: to read a PDF takes its time, and another message may come meanwhile.
parentPort?.on('message', (message: unknown) => {
	before = before.then(() => {
		if (message === toRest) return rest();
		return message === toFinish ? finish() : proof.prove(z.array(z.string()).parse(message));
	});
});

function rest(): void {
	forgetSearched();
	giveBackMemory();
}

async function finish(): Promise<void> {
	parentPort?.postMessage([...(await proof.finish()), ...proveWithheld(siteDir, withheld)]);
	parentPort?.close();
}
