import { gzipSync } from 'node:zlib';
import { initialsOf } from '../model/search/acts.ts';
import { kinds } from '../model/search/kinds.ts';
import type { SearchData } from '../model/search/search-data.ts';
import type { Saying, SearchContent, SearchRecord } from '../model/search/search-record.ts';
import { packWords } from '../model/search/word-list.ts';
import { stem } from '../model/search/words.ts';
import { everydaySayings } from './everyday-english.ts';
import type { IndexedText } from './search-texts.ts';
import { contentsOf } from './text-contents.ts';

/** What is loaded with the index, packed: servers that give Pagefind's own files give this one too. */
export function packSearchData(content: SearchContent, texts: readonly IndexedText[]): Uint8Array {
	return gzipSync(JSON.stringify(searchData(content, texts)), { level: 9 });
}

export function searchData({ records, labels, sayings, topics }: SearchContent, indexed: readonly IndexedText[]): SearchData {
	const byUrl = new Map(indexed.map((text) => [text.url, text]));
	const inOrder = newestFirst(records)
		.map((record) => ({ record, text: byUrl.get(record.url) }))
		.flatMap(({ record, text }) => (text ? [{ record, text }] : []));
	const texts = inOrder.map(({ text }) => text);
	const groups = groupsOf(inOrder.map(({ record }) => record));
	const words = countWords(texts);
	const stems = new Set(words.map(([word]) => stem(word)));
	return {
		size: inOrder.length,
		kinds: inOrder.map(({ record }) => kinds.find(({ value }) => value === record.kind)?.letter ?? '').join(''),
		titles: inOrder.map(({ record }) => Math.min(35, record.title.split(/\s+/).length).toString(36)).join(''),
		...groups,
		labels,
		words: packWords(words.map(([word]) => word)),
		frequencies: words.map(([, count]) => Math.min(9, Math.floor(Math.log2(count)))).join(''),
		sayings: [...sayings, ...sayingsOfActs(texts), ...everydaySayings((key) => stems.has(stem(key)))],
		references: placesOfReferences(texts),
		topics,
	};
}

/** The order in which records are indexed, and so numbered. */
export function newestFirst(records: readonly SearchRecord[]): SearchRecord[] {
	return [...records].sort((a, b) => b.published.localeCompare(a.published));
}

function groupsOf(records: readonly SearchRecord[]): Pick<SearchData, 'groups' | 'groupOf'> {
	const known = new Map<string, number>();
	const groupOf = records.map(({ published, facets: { kind: _, ...facets } }) => {
		const group = JSON.stringify({ published, facets });
		const number = known.get(group) ?? known.size;
		known.set(group, number);
		return number;
	});
	return { groups: [...known.keys()].map((group) => JSON.parse(group)), groupOf };
}

/** Every word of letters, sorted, with how many texts have it. */
function countWords(texts: readonly IndexedText[]): [string, number][] {
	const counts = new Map<string, number>();
	for (const text of texts) for (const word of contentsOf(text).words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** "CJA" for an archive that names the Criminal Justice Act. */
function sayingsOfActs(texts: readonly IndexedText[]): Saying[] {
	const acts = [...new Set(texts.flatMap((text) => contentsOf(text).acts))].sort();
	return acts.map((act) => ({ formal: [act, ...initialsOf(act)], plain: [], alike: [] }));
}

function placesOfReferences(texts: readonly IndexedText[]): Record<string, number[]> {
	const places: Record<string, number[]> = {};
	for (const [record, text] of texts.entries()) {
		for (const { name, place } of contentsOf(text).references) places[name] = [...(places[name] ?? []), record, place];
	}
	return places;
}
