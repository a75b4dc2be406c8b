import { readAddress } from '../model/search/address.ts';
import { searchArchive } from '../model/search/search-archive.ts';
import type { JudgedIndex, OpenedIndex } from './search-folder.ts';
import type { JudgedQuery } from './search-queries.ts';

/** How a query was answered. */
export interface Judged {
	query: JudgedQuery;
	/** Where its first answer stands among the first ten, from 1; 0 where it does not. */
	place: number;
	/** What was found first. */
	first: string;
	match: string;
}

export interface Score {
	group: string;
	queries: number;
	first: number;
	mrr: number;
	recall: number;
}

/** Puts a query to the search, as the search page does. */
export async function judge(query: JudgedQuery, index: JudgedIndex): Promise<Judged> {
	const { archive, engine, englishWords, pathOf } = index;
	const request = { ...readAddress(new URLSearchParams(query.filters), archive.labels), words: query.words };
	const { results, match } = await searchArchive(request, archive, engine, { isTyping: false, englishWords });
	const urls = await Promise.all(results.slice(0, 10).map(async ({ record }) => pathOf((await engine.read(record)).url)));
	return toJudged(query, urls, match);
}

/** The same query put to Pagefind as it ships. It knows no filters of ours: what they leave is taken out of what it finds. */
export async function judgeAlone(query: JudgedQuery, index: OpenedIndex): Promise<Judged> {
	const urls = (await index.pagefindAlone(query.words)).map(index.pathOf);
	return toJudged(query, urls, urls.length > 0 ? 'exact' : 'none');
}

function toJudged(query: JudgedQuery, own: readonly string[], match: string): Judged {
	const isAnswer = (url: string) => query.answers.some((answer) => url === answer || (!answer.includes('#') && url.split('#')[0] === answer));
	// A query that nothing answers is answered well when the page says so.
	const place = query.answers.length === 0 ? Number(match === 'none' || match === 'partial') : own.findIndex(isAnswer) + 1;
	return { query, place, first: own[0] ?? '', match };
}

/** By group, in the order of the queries, and all together. */
export function scores(judged: readonly Judged[]): Score[] {
	const groups = [...new Set(judged.map(({ query }) => query.group))];
	return [...groups.map((group) => score(group, judged.filter(({ query }) => query.group === group))), score('all', judged)];
}

function score(group: string, judged: readonly Judged[]): Score {
	const mean = (value: (each: Judged) => number) => judged.reduce((sum, each) => sum + value(each), 0) / judged.length;
	return { group, queries: judged.length, first: mean(({ place }) => Number(place === 1)), mrr: mean(({ place }) => (place > 0 ? 1 / place : 0)), recall: mean(({ place }) => Number(place > 0)) };
}
