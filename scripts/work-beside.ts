import type { ContentFolder } from '../src/content-check/content-folder.ts';
import type { ProofBeside } from '../src/outputs/proof-beside.ts';
import { searchBeside, type SearchBeside } from '../src/outputs/search-beside.ts';
import { beginProof } from './begin-proof.ts';

/**
 * What is done to a release while its pages are still being made, each as soon as it is there: it is proved, and indexed for search.
 * @param before the site that is served.
 */
export function workBeside(siteDir: string, before: string, content: ContentFolder): WorkBeside {
	const proof = beginProof(siteDir, content);
	const search = searchBeside(siteDir, before);
	let waiting: string[] = [];
	return {
		proof,
		search,
		made(file) {
			search.made(file);
			if (!file.startsWith('pagefind/')) waiting.push(file);
			if (waiting.length < together) return;
			proof.prove(waiting);
			waiting = [];
		},
		stop() {
			proof.stop();
			search.stop();
		},
	};
}

/** So many files in one message to the proof. */
const together = 40;

export interface WorkBeside {
	proof: ProofBeside;
	search: SearchBeside;
	/** Says that a file is there; its path below the folder of the site. */
	made(file: string): void;
	stop(): void;
}
