import { relative, sep } from 'node:path';
import type { ContentFolder } from './content-check/content-folder.ts';
import { isText, type SourceFile } from './content-check/source-file.ts';
import { sha256 } from './kept-file.ts';
import { contentCollections } from './schemas/collections.ts';
import type { textStore } from './text-store.ts';

export type CollectionName = keyof typeof contentCollections;

/** A file of the content folder as an entry of a collection. */
export interface ContentEntry {
	/** "2020-q1/early-morning-arrest" for a case or article, "2020-q1" for what an edition has once, else the file's name. */
	id: string;
	data: Record<string, unknown>;
	/** A name that changes with anything in the file; of a text, where its compiled form lies (text-store.ts). */
	digest: string;
	/** From the working directory, posix. */
	filePath: string;
	body?: string;
}

/** What a collection holds of these files, as they are: not validated yet. */
export function filesOfCollection(name: CollectionName, files: readonly SourceFile[]): SourceFile[] {
	return files.filter((file) => file.kind === contentCollections[name].kind);
}

export function idOf({ kind, edition, name }: SourceFile): string {
	if (!edition) return name;
	return kind === 'case' || kind === 'article' ? `${edition}/${name}` : edition;
}

export async function entryOf(file: SourceFile, texts: ReturnType<typeof textStore>): Promise<ContentEntry> {
	return {
		id: idOf(file),
		data: Array.isArray(file.data) ? { rows: file.data } : Object(file.data),
		digest: isText(file.kind) ? await texts.add(file) : sha256(file.text).toString('hex').slice(0, 16),
		filePath: relative(process.cwd(), file.absolutePath).split(sep).join('/'),
		...(isText(file.kind) ? { body: file.body } : {}),
	};
}

/** What is withheld is left out here, once, so that no page has to think of it, and no byte of it reaches a build. */
export function publishedFiles({ files }: ContentFolder): SourceFile[] {
	const isDraft = ({ data }: SourceFile) => typeof data === 'object' && data !== null && 'status' in data && data.status === 'draft';
	const draftEditions = new Set(files.filter((file) => file.kind === 'edition' && isDraft(file)).map((file) => file.edition));
	return files.filter((file) => !isDraft(file) && !(file.edition && draftEditions.has(file.edition)));
}
