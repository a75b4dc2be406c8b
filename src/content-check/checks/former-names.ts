import { filesOf, textsIn } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { SourceFile } from '../source-file.ts';
import { quoted } from '../wording.ts';

/** An earlier file name leads to one text, and no other text has the name now: else one of the two pages is lost. */
export function checkFormerNames(folder: ContentFolder): Problem[] {
	const items = filesOf(folder, 'case', 'article');
	const former = textsIn(items, ['formerly', '*']);
	return former.flatMap(({ file, path, text }, index) => {
		const wrong = (message: string) => [errorAt(file, file.positionOf(path), 'schema/former-name', `formerly: ${quoted(text)} ${message}`)];
		if (file.name === text) return wrong('is the name that this file has now. Delete it.');
		const isBeside = (other: SourceFile) => other.edition === file.edition && other.kind === file.kind;
		const owner = items.find((other) => isBeside(other) && other.name === text);
		if (owner) return wrong(`is the name of "${owner.path}", so that its address would lead to two texts. Rename that file, or delete the entry.`);
		const rival = former.slice(0, index).find((other) => isBeside(other.file) && other.text === text);
		return rival ? wrong(`stands on line ${rival.file.positionOf(rival.path).line} of "${rival.file.path}", too. Keep it in one place.`) : [];
	});
}
