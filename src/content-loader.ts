import type { Loader, LoaderContext } from 'astro/loaders';
import { relative, resolve, sep } from 'node:path';
import { readContentFolder } from './content-check/content-folder.ts';
import type { ContentKind, SourceFile } from './content-check/source-file.ts';
import { publication } from './publication.ts';

/**
 * Loads every file of one kind, read by the same code that the content check reads with: so an unquoted date,
 * a table from Excel or a duplicate key means the same to both. What is withheld is left out here, once,
 * except in `npm run dev`: so no page has to think of it, and no byte of it reaches a build.
 */
export function contentFiles(kind: ContentKind): Loader {
	return {
		name: `content-${kind}`,
		async load(context) {
			await fill(kind, context);
			context.watcher?.on('all', (_, path) => {
				if (concerns(kind, path)) void fill(kind, context);
			});
		},
	};
}

async function fill(kind: ContentKind, { store, parseData, generateDigest, logger, watcher, config }: LoaderContext): Promise<void> {
	const isDev = watcher !== undefined;
	const { files } = readContentFolder(publication().contentDir);
	store.clear();
	for (const file of isDev ? files : withoutDrafts(files)) {
		if (file.kind !== kind) continue;
		try {
			const id = idOf(file);
			const isText = kind === 'edition' || kind === 'case' || kind === 'article';
			const data = Array.isArray(file.data) ? { rows: file.data } : Object(file.data);
			const filePath = relative(resolve(config.root.pathname), file.absolutePath).split(sep).join('/');
			const rendering = isText ? { body: file.body, filePath, deferredRender: true } : {};
			store.set({ id, data: await parseData({ id, data, filePath }), digest: generateDigest(file.text), ...rendering });
		} catch (error) {
			// In dev the rest of the archive stays up, and the content check says what is wrong.
			if (!isDev) throw error;
			logger.warn(`${file.path} is left out until it is mended: npm run check says what is wrong.`);
		}
	}
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

/** Whether a change to this path can change what the collection holds. */
function concerns(kind: ContentKind, path: string): boolean {
	const inside = relative(resolve(publication().contentDir), resolve(path)).split(sep).join('/');
	const folder = { case: '/cases/', article: '/articles/' }[String(kind)] ?? `${kind}.`;
	return !inside.startsWith('..') && inside.includes(folder);
}
