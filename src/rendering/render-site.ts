import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { searchSource } from '../outputs/search-beside.ts';
import { copyTree } from '../publishing/same-tree.ts';
import { openPages, type CompiledPage } from './compiled-pages.ts';
import { hashOfGiven } from './given.ts';
import { handOver, type HandedOver } from './handover.ts';
import { readPageRecords, tidyPageRecords, writePageRecords, type PageRecord } from './page-records.ts';
import { Places } from './places.ts';
import { Readings } from './readings.ts';
import { siteFolder } from './site-folder.ts';
import { watcher } from './watched.ts';

/**
 * Renders the pages of some content into a folder, and puts there what pages load. A page that would read the same again as
 * when it was rendered before, by the same code, is not rendered but taken over from the site before.
 */
export async function renderSite(siteDir: string, { compiled, code, content, before, records: file, tell, made = () => {} }: Rendering): Promise<{ rendered: number; all: number }> {
	const recorded = readPageRecords(file, code);
	const places = new Places(recorded.places);
	const readings = new Readings(recorded.readings);
	const { watch, during, placeOf } = watcher(places, readings, ['urls']);
	const roots: { data?: object } = {};
	// Astro keeps the map that it is given for as long as the process lives.
	const collections = new Map(content.content);
	handOver({ ...content, content: collections, watch: (data) => watch((roots.data = data)) });
	copyTree(join(compiled, 'client'), siteDir);
	const site = siteFolder(siteDir, before);
	const pages = await openPages(join(compiled, 'server'));
	// Made first, and anew each time, since it does not stay: to index a site takes as long as to make its pages.
	site.write(searchSource, await pages.render(pages.only(searchSource)));
	made(searchSource);
	await turn();
	const all = inOrder((await pages.all()).filter(({ file: name }) => name !== searchSource));
	const isSame = readings.checker(places.finder(roots));
	const now: Record<string, PageRecord> = {};
	let rendered = 1;
	for (const [index, page] of all.entries()) {
		tell(`${index} of ${all.length} pages and pictures`);
		const given = hashOfGiven(page.given, placeOf);
		const old = recorded.pages[page.file];
		const taken = old?.given === given && old.read.every(isSame) ? site.takeOver(page.file, old) : undefined;
		now[page.file] = old && taken ? { ...old, ...taken } : await render(page, given);
		made(page.file);
		// Whoever is told does something about it.
		await turn();
	}
	writePageRecords(file, code, tidyPageRecords(places, readings, now, recorded.tidied));
	pages.close();
	handOver(undefined);
	collections.clear();
	return { rendered, all: all.length + 1 };

	async function render(page: CompiledPage, given: string): Promise<PageRecord> {
		const { result, read } = await during(() => pages.render(page));
		rendered++;
		return { given, read, ...site.write(page.file, result) };
	}
}

/** As the search index wants them: the newest edition first, an edition after its cases, then what it does not wait for; last the images, which are still being drawn beside. */
function inOrder(pages: readonly CompiledPage[]): CompiledPage[] {
	const editionOf = ({ file }: CompiledPage) => /^editions\/([^/]+)\/(?:(?:cases|articles)\/[^/]+\/)?index\.html$/.exec(file)?.[1] ?? '';
	const rank = (page: CompiledPage) => (editionOf(page) ? 0 : page.file.endsWith('.png') ? 2 : 1);
	const isPageOfEdition = ({ file }: CompiledPage) => Number(file.split('/').length === 3);
	return pages.toSorted((a, b) => rank(a) - rank(b) || editionOf(b).localeCompare(editionOf(a)) || isPageOfEdition(a) - isPageOfEdition(b));
}

interface Rendering {
	/** The folder that compiled-only.ts compiled into, and a name for all that it is made from. */
	compiled: string;
	code: string;
	content: Pick<HandedOver, 'content' | 'texts' | 'pictures'>;
	/** A site that was built before. */
	before: string | undefined;
	/** Where it is written down what pages read. */
	records: string;
	tell: (what: string) => void;
	/** Is told of each page and picture as soon as it is there. */
	made?: (file: string) => void;
}
