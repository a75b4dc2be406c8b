import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { bundleFiles } from '../../outputs/bundle/bundle-files.ts';
import { filesOf } from '../../publishing/same-tree.ts';
import { openWorkplace } from '../faults/workplace.ts';
import { projectRoot } from '../test-sites.ts';
import { unpack } from '../unpacked-bundle.ts';
import { writeHostileContent } from './hostile-content.ts';
import type { Wanted } from './hostile-file.ts';
import { lookInto } from './look-into.ts';
import { visitFolder, visitServed, type VisitedPages } from './visit-pages.ts';

export interface HostileFindings {
	/** Every text field, and those in which the check lets nothing hostile through. */
	fields: Set<string>;
	closed: Set<string>;
	/** How many times a string was published in a field, and how many times the check refused one there. */
	placed: number;
	refused: number;
	/** How many pages were opened, from a server and from an unpacked bundle. */
	pages: number;
	fromFolder: number;
	/** By the ending: in how many files, of how many, words of the strings were found. */
	files: Map<string, { all: number; reached: number }>;
	/** Whatever ran, asked elsewhere, broke the policy or the form of its file. */
	hits: string[];
}

/**
 * Builds a site in which every text field says hostile things, looks into every file of it and of its bundle, and opens every page of both.
 * @returns what was found; or in words why the site must not be published: strings that stand together may look like what leads to a person.
 */
export async function visitHostileSite(browser: Browser, strings: readonly string[], onSite: Wanted): Promise<HostileFindings | { objection: string }> {
	const { folder, placed, refused } = writeHostileContent(strings, onSite);
	const place = openWorkplace(folder);
	const { code, text } = await place.build({ BASE_PATH: '/' });
	const objection = /Proving the pages \.\.\. [^]*/.exec(text)?.[0];
	if (code === 1 && objection) return { objection };
	if (code !== 0) throw new Error(text);
	const unpacked = unpack(await bundleFiles(place.site, '/', join(projectRoot, 'src', 'client')));
	const looked = [await lookIntoAll(browser, place.site), await lookIntoAll(browser, unpacked)];
	const visited: VisitedPages[] = [await visitServed(browser, place.site), await visitFolder(browser, unpacked)];
	const total = (numbers: Map<string, number>) => [...numbers.values()].reduce((sum, number) => sum + number, 0);
	return {
		fields: new Set([...placed.keys(), ...refused.keys()]),
		closed: new Set([...refused.keys()].filter((field) => !placed.has(field))),
		placed: total(placed),
		refused: total(refused),
		pages: visited.reduce((sum, { pages }) => sum + pages, 0),
		fromFolder: visited[1]?.pages ?? 0,
		files: looked.map(({ byEnding }) => byEnding).reduce(added),
		hits: [...looked.flatMap(({ wrong }) => wrong), ...visited.flatMap(({ hits }) => hits)],
	};
}

/** What was found in two sites. */
export function together(one: HostileFindings, other: HostileFindings): HostileFindings {
	return {
		fields: one.fields.union(other.fields),
		closed: one.closed.intersection(other.closed),
		placed: one.placed + other.placed,
		refused: one.refused + other.refused,
		pages: one.pages + other.pages,
		fromFolder: one.fromFolder + other.fromFolder,
		files: added(one.files, other.files),
		hits: [...one.hits, ...other.hits],
	};
}

function added(one: HostileFindings['files'], other: HostileFindings['files']): HostileFindings['files'] {
	const endings = [...new Set([...one.keys(), ...other.keys()])];
	const sum = (ending: string, key: 'all' | 'reached') => (one.get(ending)?.[key] ?? 0) + (other.get(ending)?.[key] ?? 0);
	return new Map(endings.map((ending) => [ending, { all: sum(ending, 'all'), reached: sum(ending, 'reached') }]));
}

async function lookIntoAll(browser: Browser, folder: string) {
	const blank = await browser.newPage();
	const byEnding: HostileFindings['files'] = new Map();
	const wrong: string[] = [];
	for (const name of filesOf(folder)) {
		const looked = await lookInto(name, readFileSync(join(folder, name)), blank);
		const { all, reached } = byEnding.get(extname(name)) ?? { all: 0, reached: 0 };
		byEnding.set(extname(name), { all: all + 1, reached: reached + Number(/__hit|onerror|elsewhere|<script/i.test(looked.words)) });
		wrong.push(...looked.wrong);
	}
	await blank.close();
	return { byEnding, wrong };
}
