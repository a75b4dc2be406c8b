import type { CaseSummary } from './case-summary.ts';
import type { Library, TopicShelf } from './library.ts';

/** The key questions of the cases whose first topic this is. */
export interface QuestionShelf {
	topic: TopicShelf;
	cases: { caseSummary: CaseSummary; count: number }[];
}

/** Every key question once: a case stands under its first topic. Topics in their own order, newest case first. */
export function questionsByTopic({ topics, cases }: Library): QuestionShelf[] {
	return topics
		.map((topic) => ({
			topic,
			cases: cases
				.filter((caseSummary) => caseSummary.topics[0]?.id === topic.id)
				.map((caseSummary) => ({ caseSummary, count: countQuestions(caseSummary) }))
				.filter(({ count }) => count > 0),
		}))
		.filter((shelf) => shelf.cases.length > 0);
}

function countQuestions({ keyQuestions }: CaseSummary): number {
	return keyQuestions.staff.length + keyQuestions.managers.length;
}
