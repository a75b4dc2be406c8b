import { filesOf, sameEdition, textsIn } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { errorAt, type Problem } from '../problem.ts';
import { didYouMean, listed, quoted } from '../wording.ts';

/** The running order names files of its own edition, each once. */
export function checkRunningOrder(folder: ContentFolder): Problem[] {
	return textsIn(filesOf(folder, 'edition'), ['order', '*']).flatMap(({ file, text, path }, index, all) => {
		const names = sameEdition(folder, file, 'case', 'article').map(({ name }) => name);
		if (!names.includes(text)) {
			const message = `order: ${quoted(text)} is not a case or article of this edition.${didYouMean(text, names)}`;
			return [errorAt(file, file.positionOf(path), 'schema/unknown-item', message, listed('Cases and articles', names))];
		}
		const first = all.findIndex((other) => other.file === file && other.text === text);
		if (first === index) return [];
		return [errorAt(file, file.positionOf(path), 'schema/duplicate-entry', `order: ${quoted(text)} stands in the running order twice. Keep one.`)];
	});
}
