import { expect, test } from 'vitest';
import { openArchive } from '../model/search/archive.ts';
import { askableOf, messagesOf } from '../model/search/messages.ts';
import { searchArchive, type Request } from '../model/search/search-archive.ts';
import type { SearchEngine } from '../model/search/search-engine.ts';
import type { SearchRecord } from '../model/search/search-record.ts';
import { keysOf, stem } from '../model/search/words.ts';
import { searchData } from '../outputs/search-data.ts';

const filler = 'Nothing of note was said for a long while. '.repeat(12);
const records: SearchRecord[] = [
	caseOf('bail', 'Bail conditions that went too far', 'A man was bailed on strict conditions. His solicitor wrote. Under s.47 he was to stay away.', '2020-03-31'),
	questionOf('bail', 'Which bail conditions would you have set?', '2020-03-31'),
	caseOf('park', 'The girl who was left in the park', 'A child had been drinking alcohol. Two officers left her there.', '2020-03-31'),
	caseOf('door', 'A door that nobody opened', `An enforcer was needed. ${filler} Body-worn video showed it. The child was safe.`, '2019-12-31'),
	caseOf('log', 'Two logs', 'The log was closed before anyone read it. The dispatcher had deleted the other.', '2019-12-31'),
	caseOf('van', 'A van that would not start', `It was cold. ${filler} A mechanic came. ${filler} No lead was to be had.`, '2019-06-30'),
	caseOf('garage', 'The mechanic and his lead', 'The mechanic lent his lead. He had another.', '2019-06-30'),
	{ kind: 'glossary', url: '/glossary/#term-bwv', title: 'BWV: body-worn video', published: '', facets: { kind: ['glossary'] }, text: 'Pictures recorded by a camera.' },
];

const labels = { kind: [], topic: [], edition: [], year: [], role: [], outcome: [], standard: [], source: [] };
const sayings = [
	{ formal: ['BWV', 'body-worn video'], plain: ['police camera'], alike: [] },
	{ formal: ['Enforcer'], plain: ['big red key', 'ram'], alike: [] },
];
const texts = records.map(({ url, title, text = '' }, id) => ({ id: String(id), url, content: `${title} ${text}`, meta: { title }, anchors: [] }));
const data = searchData({ records, labels, sayings, topics: [] }, texts);
const archive = openArchive(data);
const ordered = [...records].sort((a, b) => b.published.localeCompare(a.published));
const contents = ordered.map(({ url }) => texts.find((text) => text.url === url)?.content.split(' ') ?? []);

test.each([
	// What is typed | how it fits | what comes first
	['bail', 'exact', '/cases/bail/'],
	['bailing', 'exact', '/cases/bail/'],
	['bail conditions', 'exact', '/cases/bail/'],
	['which bail conditions would you have set', 'exact', '/cases/bail/#question-1'],
	['BWV', 'exact', '/cases/door/'],
	['police camera', 'exact', '/cases/door/'],
	['big red key', 'exact', '/cases/door/'],
	['bial', 'corrected', '/cases/bail/'],
	['drunk kid', 'exact', '/cases/park/'],
	['"strict conditions"', 'exact', '/cases/bail/'],
	['"conditions strict"', 'none', undefined],
	['section 47', 'exact', '/cases/bail/'],
	['s.48', 'none', undefined],
	['enforcer child', 'partial', '/cases/door/'],
	['mechanic lead note', 'partial', '/cases/garage/'],
	['log helicopter', 'none', undefined],
	['the log', 'exact', '/cases/log/'],
	['children', 'exact', '/cases/park/'],
	['what do I do with a child who has been drinking?', 'exact', '/cases/park/'],
	['qwxzj', 'none', undefined],
])('%s: %s, %s', async (words, match, first) => {
	const found = await ask({ words });
	expect({ match: found.match, first: ordered[found.results[0]?.record ?? -1]?.url }).toEqual({ match, first });
});

test.each<[Partial<Request>, string[]]>([
	[{ words: 'child', sort: 'oldest' }, ['/cases/door/', '/cases/park/']],
	[{ words: 'child', sort: 'newest' }, ['/cases/park/', '/cases/door/']],
	[{ words: 'child', filters: { edition: ['2019-q4'] } }, ['/cases/door/']],
	[{ words: '', filters: { kind: ['glossary', 'question'] } }, ['/cases/bail/#question-1', '/glossary/#term-bwv']],
])('%j gives %j', async (request, urls) => {
	const { results } = await ask(request);
	expect(results.map(({ record }) => ordered[record]?.url)).toEqual(urls);
});

test.each([
	['bail', '2 results for “bail”', ''],
	['bial', '2 results for “bial”', 'Showing results for bail. '],
	['enforcer child', '2 results for “enforcer child”', 'No page has all these words in one place; these come nearest.'],
	// One page has them all, and one that lacks one says the others in one place.
	['mechanic lead note', '3 results for “mechanic lead note”', 'No page has all these words in one place; these come nearest.'],
	['qwxzj', 'Nothing found for “qwxzj”', ''],
	['log helicopter', 'Nothing found for “log helicopter”', 'Nothing here mentions “helicopter”. '],
])('%s is told as: %s', async (words, count, notice) => {
	const messages = messagesOf(words, await ask({ words }));
	expect({ count: messages.count, notice: messages.notice.map(({ text }) => text).join('') }).toEqual({ count, notice });
});

test.each([
	['helicopter chidl', 'child'],
	['"a child" helicopter gyrocopter', '"a child"'],
	['bail helicopter', 'bail'],
	['qwxzj helicopter', undefined],
])('where %s finds nothing, %s would', async (words, askable) => {
	expect(askableOf(await ask({ words }))).toBe(askable);
	expect((await ask({ words: askable ?? words })).results.length > 0).toBe(askable !== undefined);
});

function ask(request: Partial<Request>) {
	return searchArchive({ words: '', filters: {}, sort: 'relevance', asTyped: false, ...request }, archive, engine, { isTyping: false, englishWords: async () => () => false });
}

/** Finds words by their stems, and says of each record how often it has them. */
const engine: SearchEngine = {
	find: async (word) => hits((written) => keysOf(written.replaceAll('-', ' ')).concat(keysOf(written)).some((key) => stem(key) === stem(word)), 1),
	findPhrase: async (words) => hits((_, place, all) => keysOf(words).every((key, index) => keysOf(all[place + index] ?? '')[0] === key), keysOf(words).length),
	read: async (record) => ({ url: ordered[record]?.url ?? '', title: ordered[record]?.title ?? '', content: contents[record]?.join(' ') ?? '', headings: [], facts: { from: 0, to: 0 } }),
};

function hits(isHit: (written: string, place: number, all: readonly string[]) => boolean, length: number) {
	const found = contents.map((words, record) => {
		const starts = words.flatMap((written, place) => (isHit(written, place, words) ? [place] : []));
		return [record, { score: starts.length / (1 + starts.length), places: starts.flatMap((start) => Array.from({ length }, (_, index) => start + index)) }] as const;
	});
	return new Map(found.filter(([, { places }]) => places.length > 0));
}

function caseOf(name: string, title: string, text: string, published: string): SearchRecord {
	return { kind: 'case', url: `/cases/${name}/`, title, published, facets: { kind: ['case'], edition: [published > '2020' ? '2020-q1' : '2019-q4'] }, text };
}

function questionOf(name: string, title: string, published: string): SearchRecord {
	return { kind: 'question', url: `/cases/${name}/#question-1`, title, published, facets: { kind: ['question'], edition: ['2020-q1'] }, text: '' };
}
