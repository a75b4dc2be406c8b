import type { ContentFolder } from '../content-folder.ts';
import type { Problem } from '../problem.ts';
import { checkAccent } from './accent.ts';
import { checkCharacters } from './characters.ts';
import { checkComponents } from './components.ts';
import { checkDates } from './dates.ts';
import { checkDisclosure } from './disclosure.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkEmpty } from './empty.ts';
import { checkFigures } from './figures.ts';
import { checkFiles } from './files.ts';
import { checkFootnotes } from './footnotes.ts';
import { checkFormerNames } from './former-names.ts';
import { checkHeadings } from './headings.ts';
import { checkImages } from './images.ts';
import { checkLaw } from './law.ts';
import { checkLinks } from './links.ts';
import { checkOutcomeLimit } from './outcome-limit.ts';
import { checkPictures } from './pictures.ts';
import { checkQuizFigures } from './quiz-figures.ts';
import { checkQuiz } from './quiz.ts';
import { checkReferences } from './references.ts';
import { checkRunningOrder } from './running-order.ts';
import { checkSchemas } from './schemas.ts';
import { checkShareLetters } from './share-letters.ts';
import { checkSpreadsheet } from './spreadsheet.ts';
import { checkStyle } from './style.ts';
import { checkSyntax } from './syntax.ts';
import { checkTables } from './tables.ts';
import { checkTopics } from './topics.ts';
import { checkTypedFigures } from './typed-figures.ts';
import { checkUpdates } from './updates.ts';

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
	checkUpdates,
	checkQuiz,
	checkAccent,
	checkComponents,
	checkHeadings,
	checkFootnotes,
	checkImages,
	checkLinks,
	checkCharacters,
	checkDates,
	checkEmpty,
	checkFormerNames,
	checkFigures,
	checkTypedFigures,
	checkQuizFigures,
	checkSpreadsheet,
	checkOutcomeLimit,
	checkTables,
	checkPictures,
	checkShareLetters,
	checkLaw,
	checkStyle,
	checkDisclosure,
];
