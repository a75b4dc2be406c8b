import { audiences, type Audience } from '../schemas/vocabulary.ts';
import type { CaseSummary } from './case-summary.ts';
import type { Library, TopicShelf } from './library.ts';
import { questionAnchor } from './urls.ts';

/** One key question, and where it stands: the anchor is the same on its case's page and among all key questions. */
export interface KeyQuestion {
	audience: Audience;
	/** From 1, within its audience. */
	number: number;
	question: string;
	anchor: string;
}

/** What one audience is asked by a case. */
export interface Asked {
	audience: (typeof audiences)[number];
	questions: KeyQuestion[];
}

/** The key questions of a case by audience; an audience that is asked nothing is left out. */
export function questionsOf({ keyQuestions, edition, name }: CaseSummary): Asked[] {
	return audiences
		.map((audience) => ({
			audience,
			questions: keyQuestions[audience.value].map((question, index) => ({
				audience: audience.value,
				number: index + 1,
				question,
				anchor: questionAnchor(edition.id, name, audience.value, index + 1),
			})),
		}))
		.filter(({ questions }) => questions.length > 0);
}

/** With more key questions than this each topic has a page of its own: one page of all of them would be slow to load. */
export const mostOnOnePage = 400;

/** The key questions of the cases whose first topic this is. */
export interface QuestionShelf {
	topic: TopicShelf;
	/** Of the page that lists this topic alone, where all are too many for one page. */
	url: string;
	cases: CaseSummary[];
	/** Of questions. */
	count: number;
}

/** Every key question once: a case stands under its first topic. Topics in their own order, newest case first. */
export function questionsByTopic({ topics, cases, urls }: Library): QuestionShelf[] {
	return topics
		.map((topic) => {
			const own = cases.filter((caseSummary) => caseSummary.topics[0]?.id === topic.id && countQuestions(caseSummary) > 0);
			return { topic, url: urls.questionsOf(topic.id), cases: own, count: own.reduce((sum, caseSummary) => sum + countQuestions(caseSummary), 0) };
		})
		.filter(({ count }) => count > 0);
}

export function areManyQuestions(shelves: readonly QuestionShelf[]): boolean {
	return shelves.reduce((sum, { count }) => sum + count, 0) > mostOnOnePage;
}

function countQuestions({ keyQuestions }: CaseSummary): number {
	return keyQuestions.staff.length + keyQuestions.managers.length;
}
