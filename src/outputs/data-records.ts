import type { Item } from '../model/article.ts';
import type { CaseSummary } from '../model/case-summary.ts';
import type { Edition } from '../model/edition.ts';
import { questionsOf } from '../model/key-questions.ts';
import type { Library, TopicShelf } from '../model/library.ts';
import type { Outcome } from '../model/outcomes.ts';
import type { GlossaryRow } from '../schemas/glossary.ts';
import type { DataRecord } from './data-schemas/index.ts';

/** From the model to the records of /data. */

export function editionRecord(edition: Edition): DataRecord<'editions'> {
	const { id, label, year, quarter, number, title, summary, published, updated, url, printUrl, cases, articles } = edition;
	return {
		...{ id, label, year, quarter, number, title, summary, published, updated, url, printUrl },
		cases: cases.map((each) => each.id),
		articles: articles.map((each) => each.id),
	};
}

export function itemRecord(item: Item, { urls, similarTo }: Library): DataRecord<'articles'> {
	const { id, title, summary, roles, contentNotes, sources, published, updated, url } = item;
	return {
		...{ id, edition: item.edition.id, title, summary, topics: item.topics.map((topic) => topic.id), roles, contentNotes },
		...{ published, updated, sources, url, shareImage: urls.share(url), related: similarTo(item).map(({ caseSummary, reason }) => ({ case: caseSummary.id, reason })) },
	};
}

export function caseRecord(each: CaseSummary, library: Library): DataRecord<'cases'> {
	const { happened, standards, keyQuestions, actionTaken, outcomes, outcomeRows, recommendations } = each;
	return {
		...itemRecord(each, library),
		...{ happened, standards, keyQuestions, actionTaken, outcomes },
		outcomeRows: outcomeRows.map((outcome) => outcome.url),
		recommendations: recommendations.map((recommendation) => recommendation.url),
	};
}

export function outcomeRecord(outcome: Outcome): DataRecord<'outcomes'> {
	const { id, decided, group, proceeding, person, role, standards, offences, sentence, finding } = outcome;
	const { list, noticed, summary, force, publishedBy, appeal, url } = outcome;
	return {
		...{ id, edition: outcome.edition.id, decided, group, proceeding, person, role, summary, standards, offences, sentence },
		...{ finding, outcome: outcome.outcome, list, noticed, case: outcome.caseSummary?.id, force, publishedBy, appeal, url },
	};
}

export function questionRecords(each: CaseSummary, { urls }: Library): DataRecord<'questions'>[] {
	const { id, name, edition } = each;
	return questionsOf(each).flatMap(({ questions }) =>
		questions.map(({ audience, number, question }) => {
			return { case: id, edition: edition.id, audience, number, question, url: urls.question(edition.id, name, audience, number) };
		}),
	);
}

export function recommendationRecords(each: CaseSummary): DataRecord<'recommendations'>[] {
	return each.recommendations.map((recommendation) => {
		const { number, text, points, addressee, madeBy, made, responseDue, status, isOverdue, response, reference, publishedAt, url } = recommendation;
		const updates = recommendation.updates.map((update) => ({ edition: update.edition.id, date: update.date, status: update.status, text: update.text, item: update.item?.id }));
		return {
			...{ case: each.id, edition: each.edition.id, number, text, points, addressee, madeBy, made, responseDue, status, isOverdue },
			...{ response, updates, reference, publishedAt, url },
		};
	});
}

/** Without the figures that are a quiz's right answer. */
export function figureRecords({ id, figures, askedFigures }: Edition): DataRecord<'figures'>[] {
	const told = figures.filter((figure) => !askedFigures.includes(figure.id));
	return told.map(({ id: figure, value, formatted, unit, label, period, source, publishedBy, partOf, item }) => {
		const number = value === undefined ? { band: formatted } : { value };
		return { id: figure, edition: id, ...number, unit, label, period, source, publishedBy, partOf, item: item && `${id}/${item}` };
	});
}

export function topicRecord({ id, name, summary, url, items, editions }: TopicShelf): DataRecord<'topics'> {
	return { id, name, summary, url, items: items.map((item) => item.id), editions: editions.map((edition) => edition.id) };
}

export function termRecord({ term, expansion, meaning, plainWords }: GlossaryRow, { urls }: Library): DataRecord<'glossary'> {
	return { term, expansion, meaning, plainWords, url: urls.glossaryTerm(term) };
}
