import type { Loader, LoaderContext } from 'astro/loaders';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContentFolder, type ContentFolder } from './content-check/content-folder.ts';
import { goodContent } from './content-check/remembered-check.ts';
import { isText, type ContentKind, type SourceFile } from './content-check/source-file.ts';
import { publication } from './publication.ts';
import { textStore } from './text-store.ts';

/**
 * Loads every file of one kind, read by the same code that the content check reads with: so an unquoted date,
 * a table from Excel or a duplicate key means the same to both. What is withheld is left out here, once,
 * except in `npm run dev`: so no page has to think of it, and no byte of it reaches a build.
 */
export function contentFiles(kind: ContentKind): Loader {
	return {
		name: `content-${kind}`,
		async load(context) {
			const { watcher } = context;
			await fill(kind, context, readOnce(watcher));
			watcher?.on(goodContent, (folder: ContentFolder) => void fill(kind, context, folder));
		},
	};
}

/** All collections are filled from one reading of the folder. In dev it holds until something changes. */
function readOnce(watcher: LoaderContext['watcher']): ContentFolder {
	if (!lastRead) watcher?.on('all', forget);
	lastRead ??= readContentFolder(contentDir());
	return lastRead;
}

function forget(): void {
	lastRead = undefined;
}

let lastRead: ContentFolder | undefined;

async function fill(kind: ContentKind, context: LoaderContext, { files }: ContentFolder): Promise<void> {
	const { store, parseData, generateDigest, logger, watcher, config } = context;
	const wanted = (watcher ? files : withoutDrafts(files)).filter((file) => file.kind === kind);
	const left = new Set(store.keys());
	const texts = textStore();
	for (const file of wanted) {
		const id = idOf(file);
		left.delete(id);
		try {
			const data = Array.isArray(file.data) ? { rows: file.data } : Object(file.data);
			const filePath = relative(fileURLToPath(config.root), file.absolutePath).split(sep).join('/');
			const digest = isText(kind) ? await texts.add(file) : generateDigest(file.text);
			store.set({ id, data: await parseData({ id, data, filePath }), digest, filePath, ...(isText(kind) ? { body: file.body } : {}) });
		} catch (error) {
			if (!watcher) throw error;
			logger.warn(`${file.path} is left out until it is mended.`);
		}
	}
	for (const id of left) store.delete(id);
}

/** "2020-q1/early-morning-arrest" for a case or article, "2020-q1" for what an edition has once, else the name. */
function idOf({ kind, edition, name }: SourceFile): string {
	if (!edition) return name;
	return kind === 'case' || kind === 'article' ? `${edition}/${name}` : edition;
}

function withoutDrafts(files: readonly SourceFile[]): SourceFile[] {
	const isDraft = ({ data }: SourceFile) => typeof data === 'object' && data !== null && 'status' in data && data.status === 'draft';
	const draftEditions = new Set(files.filter((file) => file.kind === 'edition' && isDraft(file)).map((file) => file.edition));
	return files.filter((file) => !isDraft(file) && !(file.edition && draftEditions.has(file.edition)));
}

function contentDir(): string {
	return publication().contentDir;
}
