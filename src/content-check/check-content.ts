import { withoutAllowedWarnings } from './checks/disclosure.ts';
import { checks } from './checks/index.ts';
import type { ContentFolder } from './content-folder.ts';
import { inReadingOrder, type Problem } from './problem.ts';

/** Everything that is wrong with the content, by file and line. Nothing is printed, and nothing of the content is run. */
export function checkContent(folder: ContentFolder): Problem[] {
	return inReadingOrder(withoutAllowedWarnings(folder, checks.flatMap((check) => check(folder))));
}

/** The same problems, with every warning as an error: for a publication that must be without any. */
export function strictly(problems: readonly Problem[]): Problem[] {
	return problems.map((problem) => ({ ...problem, severity: 'error' }));
}
