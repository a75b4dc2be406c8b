import type { ContentFolder } from '../content-folder.ts';
import type { Problem } from '../problem.ts';
import { checkAccent } from './accent.ts';
import { checkComponents } from './components.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkFiles } from './files.ts';
import { checkFootnotes } from './footnotes.ts';
import { checkHeadings } from './headings.ts';
import { checkImages } from './images.ts';
import { checkLinks } from './links.ts';
import { checkQuiz } from './quiz.ts';
import { checkReferences } from './references.ts';
import { checkRunningOrder } from './running-order.ts';
import { checkSchemas } from './schemas.ts';
import { checkSyntax } from './syntax.ts';
import { checkTopics } from './topics.ts';

export type Check = (folder: ContentFolder) => Problem[];

/** Every check. A new rule is a new file here and a line in this list. */
export const checks: readonly Check[] = [
	checkSyntax,
	checkFiles,
	checkSchemas,
	checkTopics,
	checkRunningOrder,
	checkReferences,
	checkDuplicates,
	checkQuiz,
	checkAccent,
	checkComponents,
	checkHeadings,
	checkFootnotes,
	checkImages,
	checkLinks,
];
