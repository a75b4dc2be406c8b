import type { ProofBeside } from '../src/outputs/proof-beside.ts';
import type { Lock } from '../src/publishing/build-lock.ts';
import type { NewRelease } from '../src/publishing/publish-release.ts';
import { filesOf } from '../src/publishing/same-tree.ts';
import { inputsHash, removeStamp, writeStamp } from './build-stamp.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { refuse } from './fault-report.ts';
import { contentDir, outDir } from './places.ts';
import { printPdfs } from './print-pdfs.ts';
import { step } from './progress.ts';

/** Makes the PDFs of a release whose pages are rendered, proves it, and only then puts it in the place of the site that is served. */
export async function finishRelease(release: NewRelease, { proof, lock, inputs, needsPdfs, verbose = false, complete = async () => {} }: Unfinished): Promise<ExitCode> {
	try {
		const pdfs = await printPdfs(release.fresh, { verbose, areNeeded: needsPdfs !== undefined, made: (file) => proof.prove([file]) });
		if (needsPdfs !== undefined && pdfs !== 'all') return refuse(needsPdfs, exitCodes.machine);
		proof.prove(filesOf(release.fresh).filter((file) => !/^pagefind|\.pdf$/.test(file)));
		proof.rest();
		await complete();
		const objections = await step('Proving the pages', () => proof.finish());
		if (objections.length > 0) return refuse(objections.join('\n'), exitCodes.mistakes);
		if (inputs !== undefined && inputsHash(contentDir) !== inputs) return refuse('The content, or the program, was changed while it was being built. Build it again.', exitCodes.busy);
		if (!lock.isHeld()) return refuse('Another command took over this build. Build it again.', exitCodes.busy);
		removeStamp(outDir);
		if (release.publish() === 'same') console.log('The archive is the same, byte for byte, as the one before.');
		if (inputs !== undefined) writeStamp(outDir, inputs, pdfs);
		return exitCodes.done;
	} finally {
		proof.stop();
	}
}

interface Unfinished {
	/** What was begun to prove it with. */
	proof: ProofBeside;
	lock: Lock;
	/** What the release was made from; undefined where that is no longer there. */
	inputs: string | undefined;
	/** Why a release without all its PDFs is refused, where it is. */
	needsPdfs: string | undefined;
	verbose?: boolean;
	/** What else is made while what is there is proved. */
	complete?: () => Promise<unknown>;
}
