import { accentProblem } from '../../model/accent.ts';
import { filesOf, textsIn } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { errorAt, type Problem } from '../problem.ts';

/** The force's colour can be read on the page. */
export function checkAccent(folder: ContentFolder): Problem[] {
	return textsIn(filesOf(folder, 'site'), ['accent']).flatMap(({ file, text, path }) => {
		const message = /^#[0-9a-f]{6}$/i.test(text) ? accentProblem(text) : undefined;
		return message === undefined ? [] : [errorAt(file, file.positionOf(path), 'schema/pale-accent', message)];
	});
}
