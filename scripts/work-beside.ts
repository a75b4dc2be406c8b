import type { ContentFolder } from '../src/content-check/content-folder.ts';
import type { ProofBeside } from '../src/outputs/proof-beside.ts';
import { searchSource, type SearchBeside } from '../src/outputs/search-beside.ts';
import { beginProof } from './begin-proof.ts';

/**
 * What is done to a release while its pages are still being made, each as soon as it is there: it is proved, and indexed for search.
 * @param search its index, which is begun before there is anything of the site.
 */
export function workBeside(siteDir: string, search: SearchBeside, content: ContentFolder): WorkBeside {
	const proof = beginProof(siteDir, content);
	search.begin(siteDir);
	let waiting: string[] = [];
	return {
		proof,
		search,
		made(file) {
			waiting.push(file);
			// The index waits for what can be found before all else.
			if (waiting.length < together && file !== searchSource) return;
			search.made(waiting);
			proof.prove(waiting.filter((each) => each !== searchSource));
			waiting = [];
		},
		stop() {
			proof.stop();
			search.stop();
		},
	};
}

/** So many files in one message. */
const together = 40;

export interface WorkBeside {
	proof: ProofBeside;
	search: SearchBeside;
	/** Says that a file is there; its path below the folder of the site. */
	made(file: string): void;
	stop(): void;
}
