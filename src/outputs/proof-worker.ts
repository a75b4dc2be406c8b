// Proves a built site on a processor of its own: first the files it is told of, while others are being made, then the whole.
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { proveWhole } from './link-proof.ts';
import { textsOfPdfs } from './pdf/pdf-text.ts';
import { toFinish, type ProofOf } from './proof-beside.ts';
import { beginSiteProof } from './site-proof.ts';
import { soundFiles } from './sound-files.ts';
import { proveWithheld } from './withheld-proof.ts';

const { siteDir, base, allowed, withheld, memory, pdfTexts } = z.custom<ProofOf>().parse(workerData);
const proof = beginSiteProof(siteDir, allowed, soundFiles(memory));
parentPort?.on('message', async (message: unknown) => {
	if (message !== toFinish) return proof.prove(z.array(z.string()).parse(message));
	const objections = [...proof.finish(await textsOfPdfs(siteDir, pdfTexts)), ...proveWhole(siteDir, base), ...proveWithheld(siteDir, withheld)];
	parentPort?.postMessage(objections);
	return parentPort?.close();
});
