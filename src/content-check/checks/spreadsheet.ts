import { filesOf, textsIn } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { errorAt, type Problem } from '../problem.ts';
import { excelHint, excelMadeIt } from '../wrong-date.ts';
import { quoted } from '../wording.ts';

/** Cells that Excel took for a date, a number or a formula: "5(1)(a)" and "1/2" do not come back from it as they were typed. */
export function checkSpreadsheet(folder: ContentFolder): Problem[] {
	return patterns
		.flatMap((pattern) => textsIn(filesOf(folder, 'outcomes'), ['*', ...pattern]))
		.filter(({ text, path }) => excelMadeIt(text) || (isLegal(path) && /^(?:\d+|\d{1,4}[/-]\d{1,2}(?:[/-]\d{2,4})?)$/.test(text)))
		.map(({ file, path, text }) => {
			const wanted = isLegal(path) ? 'is not a section of an Act, such as: section 5(1)(a), Road Traffic Act 1988' : 'is not what was typed here';
			return errorAt(file, file.positionOf(path), 'table/changed-by-excel', `${file.labelOf(path)}: ${quoted(text)} ${wanted}. ${excelHint}`);
		});
}

/** Dates have their own sentence: see wrong-date.ts. */
const patterns = [['role'], ['summary'], ['sentence'], ['publishedBy'], ['offences', '*', 'offence'], ['offences', '*', 'statute']];

function isLegal(path: readonly (string | number)[]): boolean {
	return path.includes('offences');
}
