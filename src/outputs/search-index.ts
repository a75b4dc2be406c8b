import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes a built site for search and writes the index to its pagefind/ folder. `pages` counts the pages looked at. */
export async function writeSearchIndex(siteDir: string): Promise<{ pages: number }> {
	const outputPath = join(siteDir, 'pagefind');
	try {
		const { index, errors } = await createIndex({});
		if (!index) throw indexError(errors);
		const added = await index.addDirectory({ path: siteDir });
		if (added.errors.length > 0) throw indexError(added.errors);
		if (added.page_count === 0) throw indexError([`there is no page in ${siteDir}`]);
		const written = await index.writeFiles({ outputPath });
		if (written.errors.length > 0) throw indexError(written.errors);
		await removeUnusedInterface(outputPath);
		return { pages: added.page_count };
	} finally {
		await close();
	}
}

function indexError(reasons: readonly string[]) {
	return new Error(`The search index could not be written: ${reasons.join('; ')}.`);
}

/** Pagefind brings three search pages of its own; the archive has its own. */
async function removeUnusedInterface(folder: string) {
	const unused = (await readdir(folder)).filter((name) => /^pagefind-(ui|modular-ui|component-ui)\b/.test(name));
	await Promise.all(unused.map((name) => rm(join(folder, name))));
}
