import { mostOutcomes } from '../../schemas/outcomes.ts';
import { filesOf } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { valuesAt } from '../located-texts.ts';
import { errorAt, type Problem } from '../problem.ts';

/** The outcomes of all editions together are no more than the pages can hold; one table that is too long says so itself. */
export function checkOutcomeLimit(folder: ContentFolder): Problem[] {
	let before = 0;
	for (const file of filesOf(folder, 'outcomes')) {
		const count = valuesAt(file.data, ['*']).length;
		const over = mostOutcomes - before;
		before += count;
		if (before <= mostOutcomes) continue;
		const message = `With this row, the outcomes of all editions are more than ${mostOutcomes} rows, which is the most. Delete what was pasted in by mistake.`;
		return [errorAt(file, file.positionOf([over]), 'table/too-many-rows', message)];
	}
	return [];
}
