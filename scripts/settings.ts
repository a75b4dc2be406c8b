import { publicationProblem } from '../src/publication.ts';

/** Ends the process with a sentence where BASE_PATH or SITE_URL is not what it should be. */
export function checkSettings(): void {
	const problem = publicationProblem();
	if (!problem) return;
	console.error(problem);
	process.exit(2);
}
