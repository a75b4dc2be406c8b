import type { z } from 'astro/zod';
import type { recommendation } from '../schemas/case-summary.ts';
import { recommendationAnchor, type Urls } from './urls.ts';

export type RecommendationData = z.output<typeof recommendation>;

/** What was formally recommended, and how it was answered. */
export interface Recommendation extends Omit<RecommendationData, 'url'> {
	/** From 1, within its case. */
	number: number;
	/** The id of its place, the same on its case's page and among all recommendations. */
	anchor: string;
	/** Its address among all recommendations. */
	url: string;
	/** Where whoever made it published it. */
	publishedAt: string | undefined;
}

export function toRecommendation(data: RecommendationData, number: number, edition: string, name: string, urls: Urls): Recommendation {
	const { url: publishedAt, ...rest } = data;
	return { ...rest, number, anchor: recommendationAnchor(edition, name, number), url: urls.recommendation(edition, name, number), publishedAt };
}
