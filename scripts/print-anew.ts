import { realpathSync } from 'node:fs';
import { checkFolder } from '../src/content-check/remembered-check.ts';
import type { Lock } from '../src/publishing/build-lock.ts';
import { beginRelease } from '../src/publishing/publish-release.ts';
import { releasesOf } from '../src/publishing/releases.ts';
import { copyTree } from '../src/publishing/same-tree.ts';
import { beginProof } from './begin-proof.ts';
import { inputsHash, nothingChanged } from './build-stamp.ts';
import type { ExitCode } from './exit-codes.ts';
import { report } from './fault-report.ts';
import { finishRelease } from './finish-release.ts';
import { contentDir, outDir } from './places.ts';
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
	// A site that was built of other content, or by another program, stays one that the next build replaces.
	const inputs = nothingChanged(outDir, contentDir) ? inputsHash(contentDir) : undefined;
	const release = beginRelease(releasesOf(outDir));
	try {
		copyTree(realpathSync(outDir), release.fresh);
		const { folder: content } = checkFolder(contentDir, root);
		return await finishRelease(release, { proof: beginProof(release.fresh, content), lock, inputs, needsPdfs: 'No PDF was changed.' });
	} finally {
		release.discard();
	}
}
