import type { z } from 'astro/zod';
import type { recommendation } from '../schemas/case-summary.ts';
import type { UpdateRow } from '../schemas/updates.ts';
import type { Item } from './article.ts';
import type { CaseSummary } from './case-summary.ts';
import type { Edition } from './edition.ts';
import { recommendationAnchor, type Urls } from './urls.ts';

export type RecommendationData = z.output<typeof recommendation>;

/** What was formally recommended, how it was answered, and what later editions say became of it. */
export interface Recommendation extends Omit<RecommendationData, 'url'> {
	/** From 1, within its case. */
	number: number;
	caseSummary: CaseSummary;
	/** The id of its place, the same on its case's page and among all recommendations. */
	anchor: string;
	/** Its address among all recommendations. */
	url: string;
	/** Where whoever made it published it. */
	publishedAt: string | undefined;
	/** Oldest first. */
	updates: Update[];
	/** Unanswered on the day the newest edition came out, although an answer was due before it. */
	isOverdue: boolean;
}

/** What an edition says of a recommendation of an earlier one. */
export interface Update extends Omit<UpdateRow, 'case' | 'recommendation' | 'item'> {
	edition: Edition;
	recommendation: Recommendation;
	/** What tells more, in the edition of the update. */
	item: Item | undefined;
}

export function toRecommendation(data: RecommendationData, number: number, caseSummary: CaseSummary, urls: Urls): Recommendation {
	const { url: publishedAt, ...rest } = data;
	const { edition, name } = caseSummary;
	return {
		...{ ...rest, number, caseSummary, anchor: recommendationAnchor(edition.id, name, number), url: urls.recommendation(edition.id, name, number) },
		...{ publishedAt, updates: [], isOverdue: false },
	};
}

/** Joins updates and what they are about, both ways, and reckons what is overdue by the editions' own dates, never by the clock. */
export function linkUpdates(files: readonly { edition: string; rows: UpdateRow[] }[], newestFirst: readonly Edition[], cases: readonly CaseSummary[]): void {
	const all = cases.flatMap((each) => each.recommendations);
	const oldestFirst = [...newestFirst].reverse();
	for (const edition of oldestFirst) {
		for (const row of files.filter((file) => file.edition === edition.id).flatMap(({ rows }) => rows)) {
			const recommendation = all.find(({ caseSummary, number }) => caseSummary.id === row.case && number === row.recommendation);
			// What it is about may be a draft, which is not there.
			if (!recommendation) continue;
			const { status, date, text } = row;
			const update = { status, date, text, edition, recommendation, item: edition.items.find(({ name }) => name === row.item) };
			recommendation.updates.push(update);
			recommendation.status = status ?? recommendation.status;
			edition.updates.push(update);
		}
		const earlier = all.filter((each) => each.caseSummary.edition.published < edition.published);
		edition.recommendedBefore = earlier.length;
		edition.awaited = earlier.filter((each) => isOverdueOn(edition.published, each));
	}
	const newest = newestFirst[0]?.published ?? '';
	for (const each of all) each.isOverdue = isOverdueOn(newest, each);
}

function isOverdueOn(day: string, { status, responseDue }: Recommendation): boolean {
	return status === 'awaiting response' && responseDue !== undefined && responseDue < day;
}

/** All recommendations by where they stand, those that wait for an answer first; a part that has none is left out. */
export function ledgerOf(cases: readonly CaseSummary[]): { count: number; parts: LedgerPart[] } {
	const all = cases.flatMap((each) => each.recommendations);
	const parts = standings.map(({ id, title, fits }) => ({ id, title, recommendations: all.filter(fits) }));
	return { count: all.length, parts: parts.filter(({ recommendations }) => recommendations.length > 0) };
}

export interface LedgerPart {
	id: string;
	title: string;
	/** Newest edition first. */
	recommendations: Recommendation[];
}

const standings: { id: string; title: string; fits: (each: Recommendation) => boolean }[] = [
	{ id: 'overdue', title: 'Overdue', fits: ({ isOverdue }) => isOverdue },
	{ id: 'awaiting-response', title: 'Awaiting response', fits: ({ status, isOverdue }) => status === 'awaiting response' && !isOverdue },
	{ id: 'accepted', title: 'Accepted', fits: ({ status }) => status === 'accepted' },
	{ id: 'rejected', title: 'Rejected', fits: ({ status }) => status === 'rejected' },
];
