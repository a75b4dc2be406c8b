import type { ContentFolder } from './content-folder.ts';
import type { ContentKind, SourceFile } from './source-file.ts';
import { textsAt, type LocatedText } from './located-texts.ts';

/** Questions that many checks ask of the folder. */

export function filesOf(folder: ContentFolder, ...kinds: ContentKind[]): SourceFile[] {
	return folder.files.filter((file) => kinds.includes(file.kind));
}

export function sameEdition(folder: ContentFolder, file: SourceFile, ...kinds: ContentKind[]): SourceFile[] {
	const known = byEdition.get(folder) ?? Map.groupBy(folder.files, ({ edition }) => edition);
	byEdition.set(folder, known);
	return (known.get(file.edition) ?? []).filter(({ kind }) => kinds.includes(kind));
}

/** Asked for every file, in archives of thousands. */
const byEdition = new WeakMap<ContentFolder, Map<string | undefined, SourceFile[]>>();

/** The ids in topics.yaml, or undefined while it is missing or cannot be read: then nothing can be said against a topic. */
export function topicIds(folder: ContentFolder): string[] | undefined {
	const files = filesOf(folder, 'topics');
	return files.length > 0 ? idsIn(files) : undefined;
}

/** The ids in the figures of a file's edition; undefined while they cannot be read. */
export function figureIds(folder: ContentFolder, file: SourceFile): string[] | undefined {
	return idsIn(sameEdition(folder, file, 'figures'));
}

/** "2020-q1/early-arrest" */
export function itemId({ edition = '', name }: SourceFile): string {
	return `${edition}/${name}`;
}

/** The case with an id. */
export function caseWith(folder: ContentFolder, id: string): SourceFile | undefined {
	const known = casesById.get(folder) ?? new Map(filesOf(folder, 'case').map((file) => [itemId(file), file]));
	casesById.set(folder, known);
	return known.get(id);
}

const casesById = new WeakMap<ContentFolder, Map<string, SourceFile>>();

/** Whether readers do not see it: it is a draft, or its edition is one. */
export function isDraft(folder: ContentFolder, file: SourceFile): boolean {
	return [file, ...sameEdition(folder, file, 'edition')].some((each) => textsAt(each, ['status']).some(({ text }) => text === 'draft'));
}

/** A text of a data file with the file it is in. */
export function textsIn(files: readonly SourceFile[], pattern: readonly string[]): (LocatedText & { file: SourceFile })[] {
	return files.flatMap((file) => textsAt(file, pattern).map((found) => ({ ...found, file })));
}

function idsIn(files: readonly SourceFile[]): string[] | undefined {
	if (files.some((file) => file.data === undefined)) return undefined;
	return textsIn(files, ['*', 'id']).map(({ text }) => text);
}
