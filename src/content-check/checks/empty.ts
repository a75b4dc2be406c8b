import { filesOf, isDraft, sameEdition } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { startOfFile, warningAt, type Problem } from '../problem.ts';

/** What is there and has nothing in it. */
export function checkEmpty(folder: ContentFolder): Problem[] {
	const tables = filesOf(folder, 'outcomes', 'quiz', 'figures', 'updates').filter(({ data }) => Array.isArray(data) && data.length === 0);
	const editions = filesOf(folder, 'edition').filter((edition) => {
		const cases = sameEdition(folder, edition, 'case');
		return cases.every((file) => isDraft(folder, file)) && !isDraft(folder, edition);
	});
	return [
		...tables.filter(({ syntaxProblems }) => syntaxProblems.every(({ severity }) => severity === 'warning')).map((file) => warningAt(file, startOfFile, 'table/no-rows', `There are no ${nouns[file.kind] ?? 'rows'} this quarter: the file has no rows. Fill it, or delete it.`)),
		...editions.map((file) => warningAt(file, startOfFile, 'file/no-cases', 'This edition has no cases: readers find none under its title. Add one, or set the edition to "status: draft".')),
	];
}

const nouns: Record<string, string> = { outcomes: 'outcomes', quiz: 'questions', figures: 'figures', updates: 'updates' };
