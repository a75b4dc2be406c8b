import type { z } from 'astro/zod';
import { picturesIn } from '../author-text.ts';
import type { ContentFolder } from '../content-check/content-folder.ts';
import { entryOf, filesOfCollection, publishedFiles, type CollectionName, type ContentEntry } from '../content-entries.ts';
import { contentCollections } from '../schemas/collections.ts';
import { textStore } from '../text-store.ts';
import type { HandedOver } from './handover.ts';

/** What a build publishes of a folder that was checked, as the pages are given it. */
export async function builtContent(folder: ContentFolder): Promise<Pick<HandedOver, 'content' | 'texts' | 'pictures'>> {
	const files = publishedFiles(folder);
	const texts = textStore(files);
	const filled = async (name: CollectionName) => {
		const entries = await Promise.all(filesOfCollection(name, files).map(async (file) => validated(contentCollections[name].schema, await entryOf(file, texts))));
		return [name, new Map(entries.map((entry) => [entry.id, entry]))] as const;
	};
	const content = new Map(await Promise.all(names.map(filled)));
	const pictures = await picturesIn([...texts.texts.values()]);
	return { content, texts: texts.texts, pictures: Object.fromEntries(pictures.map((picture) => [picture.file, picture])) };
}

const names = ['site', 'topics', 'glossary', 'editions', 'cases', 'articles', 'outcomes', 'quizzes', 'figures', 'updates'] as const satisfies readonly CollectionName[];

function validated(schema: z.ZodType<object>, entry: ContentEntry): ContentEntry {
	return { ...entry, data: { ...schema.parse(entry.data) } };
}
