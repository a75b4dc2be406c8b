import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { SearchContent, SearchRecord } from '../model/search/search-record.ts';
import { filesOf } from '../publishing/same-tree.ts';
import { searchBeside, searchSource, writeSearchIndex } from './search-beside.ts';

const page = (words: string) => `<!doctype html><html lang="en-GB"><head><title>A page</title></head><body><main data-pagefind-body><h1>A page</h1><p>${words}</p></main></body></html>`;
const record = (url: string, text?: string): SearchRecord => ({ kind: text === undefined ? 'case' : 'question', url, title: 'A page', published: '2020-03-28', facets: {}, text });

/** A site of two pages and a question, as it is before it has an index. */
function newSite(words: string): string {
	const site = mkdtempSync(join(tmpdir(), 'search-beside-'));
	onTestFinished(() => rmSync(site, { recursive: true, force: true }));
	const content: SearchContent = { records: [record('/one/'), record('/two/'), record('/one/#question', 'Was the log read?')], labels: { kind: [], topic: [], edition: [], year: [], role: [], outcome: [], standard: [], source: [] }, sayings: [], topics: [] };
	const files = { [searchSource]: JSON.stringify(content), 'one/index.html': page(words), 'two/index.html': page('A detainee waited.') };
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(site, file)), { recursive: true });
		writeFileSync(join(site, file), text);
	}
	return site;
}

const indexOf = (site: string) => filesOf(join(site, 'pagefind')).map((file) => join('pagefind', file));

test('pages may be told of in any order: the index is the same', async () => {
	const [whole, told] = [newSite('A log was closed.'), newSite('A log was closed.')];
	expect(await writeSearchIndex(whole)).toEqual({ records: 3 });
	const beside = searchBeside(told);
	for (const file of ['two/index.html', 'share/one.png', searchSource, 'one/index.html']) beside.made(file);
	expect(await beside.finish()).toEqual({ records: 3 });
	expect(indexOf(told).map((file) => [file, readFileSync(join(told, file), 'base64')])).toEqual(indexOf(whole).map((file) => [file, readFileSync(join(whole, file), 'base64')]));
}, 60_000);

test('what the index of the site before has too is shared with it, and what it has otherwise is not', async () => {
	const [before, now, afresh] = [newSite('A log was closed.'), newSite('A log was left open.'), newSite('A log was left open.')];
	await writeSearchIndex(before);
	await searchBeside(now, before).finish();
	await writeSearchIndex(afresh);
	expect(indexOf(now).map((file) => readFileSync(join(now, file), 'base64'))).toEqual(indexOf(afresh).map((file) => readFileSync(join(afresh, file), 'base64')));
	const shared = indexOf(now).filter((file) => statSync(join(now, file)).nlink === 2);
	expect(shared.filter((file) => file.includes('fragment/')).length).toBe(2);
	expect(shared).not.toContain('pagefind/archive.pf_meta');
}, 60_000);

test('a page that is missing is told, and an index that is given up comes to an end', async () => {
	const site = newSite('A log was closed.');
	rmSync(join(site, 'two'), { recursive: true });
	await expect(writeSearchIndex(site)).rejects.toThrow(/two/);
	const stopped = searchBeside(newSite('A log was closed.'));
	stopped.stop();
	await expect(stopped.finish()).rejects.toThrow('The search index ended before it was done.');
}, 60_000);
