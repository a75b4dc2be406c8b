import type { Loader, LoaderContext } from 'astro/loaders';
import { readContentFolder, type ContentFolder } from './content-check/content-folder.ts';
import { goodContent } from './content-check/remembered-check.ts';
import { entryOf, filesOfCollection, idOf, type CollectionName } from './content-entries.ts';
import { keptFilesInUse } from './kept-file.ts';
import { publication } from './publication.ts';
import { noteUse } from './publishing/forget-unused.ts';
import { textStore, type CompiledText } from './text-store.ts';

/**
 * Loads every file of one collection for `npm run dev`, read by the same code that the content check reads with: so an
 * unquoted date, a table from Excel or a duplicate key means the same to both. In a build nothing is loaded: the pages are
 * compiled without content, and given it when they are rendered (rendering/handover.ts).
 */
export function contentFiles(name: CollectionName): Loader {
	return {
		name: `content-${name}`,
		async load(context) {
			const { watcher } = context;
			if (!watcher) return;
			await fill(name, context, readOnce(watcher));
			watcher.on(goodContent, (folder: ContentFolder) => void fill(name, context, folder));
		},
	};
}

/** All collections are filled from one reading of the folder, which holds until something changes. */
function readOnce(watcher: NonNullable<LoaderContext['watcher']>): ContentFolder {
	if (!lastRead) watcher.on('all', forget);
	lastRead ??= readContentFolder(publication().contentDir);
	return lastRead;
}

function forget(): void {
	lastRead = undefined;
}

let lastRead: ContentFolder | undefined;
const compiledTexts = new Map<string, CompiledText>();

async function fill(name: CollectionName, { store, parseData, logger }: LoaderContext, { files }: ContentFolder): Promise<void> {
	const left = new Set(store.keys());
	const texts = textStore(files, compiledTexts);
	for (const file of filesOfCollection(name, files)) {
		left.delete(idOf(file));
		try {
			const entry = await entryOf(file, texts);
			store.set({ ...entry, data: await parseData(entry) });
		} catch {
			logger.warn(`${file.path} is left out until it is mended.`);
		}
	}
	for (const id of left) store.delete(id);
	noteUse('.cache/in-use', 'dev', keptFilesInUse());
}
