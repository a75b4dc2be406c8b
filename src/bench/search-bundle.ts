import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { openSearch } from '../client/folder/search-service.ts';
import type { JudgedIndex } from './search-folder.ts';

/** @param folder what a bundle was unpacked to; its search is opened as pages there do it, by running scripts. */
export async function openSearchBundle(folder: string): Promise<JudgedIndex> {
	const load = async (address: string) => {
		const page: { archiveData?: string } = {};
		runInNewContext(readFileSync(join(folder, address), 'utf8'), page);
		// Made of this program's own objects, and not of another context's.
		return JSON.parse(JSON.stringify(page.archiveData));
	};
	const service = await openSearch('/search-data/', load);
	return { ...service, pathOf: (url) => url.replace(/(?<=\/)index\.html(?=#|$)/, '') };
}
