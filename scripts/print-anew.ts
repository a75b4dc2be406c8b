import { realpathSync } from 'node:fs';
import { checkFolder } from '../src/content-check/remembered-check.ts';
import type { Lock } from '../src/publishing/build-lock.ts';
import { beginRelease } from '../src/publishing/publish-release.ts';
import { releasesOf } from '../src/publishing/releases.ts';
import { copyTree } from '../src/publishing/same-tree.ts';
import { beginProof } from './begin-proof.ts';
import { inputsHash, nothingChanged, removeStamp, writeStamp } from './build-stamp.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { refuse, report } from './fault-report.ts';
import { contentDir, outDir } from './places.ts';
import { printPdfs } from './print-pdfs.ts';
import { step } from './progress.ts';
import { root } from './tools.ts';
import { withLock, withProjectLock } from './with-lock.ts';

/** Makes the PDFs of the site that is served, in a copy of it, which is proved and then put in its place like any release. */
export async function printAnew(): Promise<ExitCode> {
	try {
		return await withProjectLock(() => withLock(releasesOf(outDir).folder, print));
	} catch (error) {
		return report(error, { verbose: false });
	}
}

async function print(lock: Lock): Promise<ExitCode> {
	const inputs = nothingChanged(outDir, contentDir) ? inputsHash(contentDir) : undefined;
	const release = beginRelease(releasesOf(outDir));
	try {
		copyTree(realpathSync(outDir), release.fresh);
		const pdfs = await printPdfs(release.fresh);
		if (pdfs !== 'all') {
			console.error('The site that is served stays as it was.');
			return exitCodes.machine;
		}
		const { folder: content } = checkFolder(contentDir, root);
		const objections = await step('Proving the pages', () => beginProof(release.fresh, content).finish());
		if (objections.length > 0) return refuse(objections.join('\n'), exitCodes.mistakes);
		if (!lock.isHeld()) return refuse('Another command took over this build. Build it again.', exitCodes.busy);
		removeStamp(outDir);
		if (release.publish() === 'same') console.log('The PDFs are the same, byte for byte, as before.');
		if (inputs !== undefined) writeStamp(outDir, inputs, pdfs);
		return exitCodes.done;
	} finally {
		release.discard();
	}
}
