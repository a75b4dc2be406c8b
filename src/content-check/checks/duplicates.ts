import { filesOf, textsIn } from '../content-index.ts';
import type { ContentFolder } from '../content-folder.ts';
import { termAnchor } from '../../model/urls.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { SourceFile } from '../source-file.ts';
import { quoted } from '../wording.ts';

/** What tells the entries of a file apart is there once. */
export function checkDuplicates(folder: ContentFolder): Problem[] {
	return [
		...filesOf(folder, 'topics', 'outcomes', 'figures', 'quiz').flatMap((file) => repeated(file, 'id', (id) => id)),
		...filesOf(folder, 'glossary').flatMap((file) => repeated(file, 'term', termAnchor)),
	];
}

function repeated(file: SourceFile, key: string, identity: (text: string) => string): Problem[] {
	const entries = textsIn([file], ['*', key]);
	const seen = new Map<string, (typeof entries)[number]>();
	return entries.flatMap((entry) => {
		const { text, path } = entry;
		const first = seen.get(identity(text));
		if (!first) {
			seen.set(identity(text), entry);
			return [];
		}
		const earlier = file.positionOf(first.path).line;
		const message = `${file.labelOf(path)}: ${quoted(text)} is used twice: on line ${earlier} and on line ${file.positionOf(path).line}. Give each its own.`;
		return [errorAt(file, file.positionOf(path), 'schema/duplicate-id', message)];
	});
}
