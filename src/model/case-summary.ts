import type { z } from 'astro/zod';
import type { caseSummary } from '../schemas/case-summary.ts';
import type { Topic } from '../schemas/topics.ts';
import type { Audience, standards } from '../schemas/vocabulary.ts';
import { toItemBase, type ItemBase, type ItemFile } from './article.ts';
import type { Edition } from './edition.ts';
import type { Outcome } from './outcomes.ts';
import { toRecommendation, type Recommendation } from './recommendations.ts';
import type { Urls } from './urls.ts';

export type CaseSummaryData = z.output<typeof caseSummary>;

/** One case: what happened, what to ask, what changed, what was decided. */
export interface CaseSummary extends ItemBase {
	kind: 'case';
	/** When the events took place, as exactly as is known: ISO year, month or day. */
	happened: { from: string; until?: string | undefined } | undefined;
	standards: (typeof standards)[number]['value'][];
	keyQuestions: Record<Audience, string[]>;
	actionTaken: string[];
	/** What was decided, in words; rows of the outcomes file that belong to the case stand in `outcomeRows`. */
	outcomes: string[];
	outcomeRows: Outcome[];
	recommendations: Recommendation[];
	/** For whoever leads a briefing; printed only when asked for. */
	briefingNotes: string[];
}

export function toCaseSummary(
	file: ItemFile<CaseSummaryData>,
	edition: Edition,
	topics: readonly Topic[],
	urls: Urls,
): CaseSummary {
	const { happened, standards, keyQuestions, actionTaken, outcomes, briefingNotes } = file.data;
	const base = toItemBase(file.name, file.data, edition, 'case', topics, urls);
	const own = { happened, standards, keyQuestions, actionTaken, outcomes, briefingNotes };
	const summary: CaseSummary = { ...base, kind: 'case', ...own, outcomeRows: [], recommendations: [] };
	summary.recommendations = file.data.recommendations.map((data, index) => toRecommendation(data, index + 1, summary, urls));
	return summary;
}
