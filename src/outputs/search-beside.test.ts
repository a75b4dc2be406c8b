import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { SearchContent, SearchRecord } from '../model/search/search-record.ts';
import { filesOf } from '../publishing/same-tree.ts';
import { searchBeside, searchSource, writeSearchIndex } from './search-beside.ts';

const page = (words: string) => `<!doctype html><html lang="en-GB"><head><title>A page</title></head><body><main data-pagefind-body><h1>A page</h1><p>${words}</p></main></body></html>`;
const record = (url: string, text?: string): SearchRecord => ({ kind: text === undefined ? 'case' : 'question', url, title: 'A page', published: '2020-03-28', facets: {}, text });

const two = [record('/one/'), record('/two/'), record('/one/#question', 'Was the log read?')];

/** A site of some pages and questions, as it is before it has an index. */
function newSite(words: string, records = two): string {
	const site = mkdtempSync(join(tmpdir(), 'search-beside-'));
	onTestFinished(() => rmSync(site, { recursive: true, force: true }));
	const content: SearchContent = { records, labels: { kind: [], topic: [], edition: [], year: [], role: [], outcome: [], standard: [], source: [] }, sayings: [], topics: [] };
	const files = { [searchSource]: JSON.stringify(content), 'one/index.html': page(words), 'two/index.html': page('A detainee waited.'), 'three/index.html': page('A door was shut.') };
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(site, file)), { recursive: true });
		writeFileSync(join(site, file), text);
	}
	return site;
}

const indexOf = (site: string) => filesOf(join(site, 'pagefind')).map((file) => join('pagefind', file));
const filesIn = (site: string) => indexOf(site).map((file) => [file, readFileSync(join(site, file), 'base64')]);

test('pages may be told of in any order: the index is the same', async () => {
	const [whole, told] = [newSite('A log was closed.'), newSite('A log was closed.')];
	expect(await writeSearchIndex(whole)).toEqual({ records: 3 });
	const beside = searchBeside();
	beside.begin(told);
	for (const files of [['two/index.html', 'share/one.png'], [searchSource, 'one/index.html']]) beside.made(files);
	expect(await beside.finish()).toEqual({ records: 3 });
	expect(filesIn(told)).toEqual(filesIn(whole));
}, 60_000);

test('what the index of the site before has too is shared with it, and what it has otherwise is not', async () => {
	const [before, now, afresh] = [newSite('A log was closed.'), newSite('A log was left open.'), newSite('A log was left open.')];
	await writeSearchIndex(before);
	await indexAfter(before, now);
	await writeSearchIndex(afresh);
	expect(filesIn(now)).toEqual(filesIn(afresh));
	const shared = indexOf(now).filter((file) => statSync(join(now, file)).nlink === 2);
	expect(shared.filter((file) => file.includes('fragment/')).length).toBe(2);
	expect(shared).not.toContain('pagefind/archive.pf_meta');
}, 60_000);

/** @param kept where what could be found in the site before lies. @returns what the build after that will find there. */
async function indexAfter(before: string, now: string, kept = `${before}.content`): Promise<string> {
	onTestFinished(() => rmSync(kept, { force: true }));
	const index = searchBeside({ site: before, content: kept });
	index.begin(now);
	await index.finish();
	return readFileSync(kept, 'utf8');
}

test.for<[string, SearchRecord[], SearchRecord[]]>([
	['a page that says something else', two, two],
	['a question that says something else', [...two.slice(0, 2), record('/one/#question', 'Was the door shut?')], two],
	['a page before all others', two, [record('/three/'), ...two]],
	['a page after all others', two, [...two, record('/three/')]],
	['one page fewer', [...two, record('/three/')], two],
	['another order', two, two.toReversed()],
	['a page that was not there', [...two, record('/four/')], [...two, record('/three/')]],
])('an index that was begun with the site before equals one that was not: %s', { timeout: 60_000 }, async ([, old, records]) => {
	const [before, now, afresh] = [newSite('A log was closed.', old), newSite('A log was left open.', records), newSite('A log was left open.', records)];
	const kept = `${before}.content`;
	copyFileSync(join(before, searchSource), kept);
	// Of a site with a page missing there is none.
	await writeSearchIndex(before).catch(() => undefined);
	const next = await indexAfter(before, now, kept);
	await writeSearchIndex(afresh);
	expect(filesIn(now)).toEqual(filesIn(afresh));
	expect(JSON.parse(next).records).toEqual(JSON.parse(JSON.stringify(records)));
});

test.for(['{"records":', '{"records":[1,2]}', '[]'])('what was kept of the site before may be damaged: %s', { timeout: 60_000 }, async (damaged) => {
	const [before, now, afresh] = [newSite('A log was closed.'), newSite('A log was closed.'), newSite('A log was closed.')];
	writeFileSync(`${before}.content`, damaged);
	await indexAfter(before, now);
	await writeSearchIndex(afresh);
	expect(filesIn(now)).toEqual(filesIn(afresh));
});

test('so may a text in the index of the site before', async () => {
	const [before, now, afresh] = [newSite('A log was closed.'), newSite('A log was closed.'), newSite('A log was closed.')];
	copyFileSync(join(before, searchSource), `${before}.content`);
	await writeSearchIndex(before);
	for (const file of indexOf(before).filter((each) => each.includes('fragment/'))) writeFileSync(join(before, file), 'damaged');
	await indexAfter(before, now);
	await writeSearchIndex(afresh);
	expect(filesIn(now)).toEqual(filesIn(afresh));
}, 60_000);

test('a page that is missing is told, and an index that is given up comes to an end', async () => {
	const site = newSite('A log was closed.');
	rmSync(join(site, 'two'), { recursive: true });
	await expect(writeSearchIndex(site)).rejects.toThrow(/two/);
	const stopped = searchBeside();
	stopped.begin(newSite('A log was closed.'));
	stopped.stop();
	await expect(stopped.finish()).rejects.toThrow('The search index ended before it was done.');
}, 60_000);
