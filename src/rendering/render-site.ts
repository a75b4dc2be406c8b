import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyTree } from '../publishing/same-tree.ts';
import { openPages } from './compiled-pages.ts';
import { handOver, type HandedOver } from './handover.ts';

/**
 * Renders every page of some content into a folder, and puts there what pages load.
 * @param compiled the folder that compiled-only.ts compiled into.
 */
export async function renderSite(compiled: string, siteDir: string, content: HandedOver, tell: (what: string) => void): Promise<void> {
	handOver(content);
	copyTree(join(compiled, 'client'), siteDir);
	const pages = await openPages(join(compiled, 'server'));
	const all = await pages.all();
	for (const [index, page] of all.entries()) {
		tell(`${index} of ${all.length} pages and pictures`);
		const goal = join(siteDir, page.file);
		mkdirSync(dirname(goal), { recursive: true });
		writeFileSync(goal, await pages.render(page));
	}
}
