import type { Item } from '../model/article.ts';
import type { CaseSummary } from '../model/case-summary.ts';
import type { Edition } from '../model/edition.ts';
import type { Figure } from '../model/figures.ts';
import type { Library } from '../model/library.ts';
import type { Outcome } from '../model/outcomes.ts';
import { audiences } from '../schemas/vocabulary.ts';
import { toCsv } from './csv.ts';

/** A document of /data: "cases" is /data/cases.json. */
export interface DataFile {
	name: string;
	text: string;
}

/** The archive as JSON, a document for each kind of thing. Right answers of quizzes, and what they ask for, are in none. */
export function dataFiles(library: Library): DataFile[] {
	const { editions, items, cases, topics, glossary, urls } = library;
	const documents = {
		editions: editions.map(editionRecord),
		cases: cases.map((each) => caseRecord(each, library)),
		articles: items.filter((item) => item.kind === 'article').map((each) => itemRecord(each, library)),
		outcomes: outcomesOf(library).map(outcomeRecord),
		questions: cases.flatMap(questionRecords),
		recommendations: cases.flatMap(recommendationRecords),
		figures: editions.flatMap(figureRecords),
		topics: topics.map(({ id, name, summary, url, items: own, editions: shelves }) => ({
			id,
			name,
			summary,
			url,
			items: own.map((item) => item.id),
			editions: shelves.map((edition) => edition.id),
		})),
		glossary: glossary.map(({ term, expansion, meaning, plainWords }) => {
			return { term, expansion, meaning, plainWords, url: urls.glossaryTerm(term) };
		}),
	};
	return Object.entries(documents).map(([name, records]) => ({ name, text: `${JSON.stringify(records, null, 2)}\n` }));
}

/** All outcomes as a table for spreadsheets: a row a person. */
export function outcomesCsv(library: Library): string {
	const rows = outcomesOf(library).map((outcome) => {
		const { standards, offences, ...cells } = outcomeRecord(outcome);
		const laws = offences.map(({ offence, statute }) => (statute ? `${offence} (${statute})` : offence));
		return { ...cells, standards: standards.join('; '), offences: laws.join('; ') };
	});
	return toCsv(rows, outcomeColumns);
}

function outcomesOf({ editions }: Library): Outcome[] {
	return editions.flatMap((edition) => edition.outcomes);
}

function editionRecord(edition: Edition) {
	const { id, label, year, quarter, number, title, summary, published, updated, url, printUrl, cases, articles } = edition;
	return {
		...{ id, label, year, quarter, number, title, summary, published, updated, url, printUrl },
		cases: cases.map((each) => each.id),
		articles: articles.map((each) => each.id),
	};
}

function itemRecord(item: Item, { urls }: Library) {
	const { id, title, summary, roles, contentNotes, sources, published, updated, url } = item;
	return {
		...{ id, edition: item.edition.id, title, summary, topics: item.topics.map((topic) => topic.id), roles, contentNotes },
		...{ published, updated, sources, url, shareImage: urls.share(url), related: item.related.map((other) => other.id) },
	};
}

function caseRecord(each: CaseSummary, library: Library) {
	const { happened, standards, keyQuestions, actionTaken, outcomes, outcomeRows, recommendations } = each;
	return {
		...itemRecord(each, library),
		...{ happened, standards, keyQuestions, actionTaken, outcomes },
		outcomeRows: outcomeRows.map((outcome) => outcome.url),
		recommendations,
	};
}

function outcomeRecord(outcome: Outcome) {
	const { id, decided, group, proceeding, person, role, standards, offences, sentence, finding } = outcome;
	const { list, noticed, summary, publishedBy, appeal, url } = outcome;
	return {
		...{ id, edition: outcome.edition.id, decided, group, proceeding, person, role, summary, standards, offences, sentence },
		...{ finding, outcome: outcome.outcome, list, noticed, case: outcome.caseSummary?.id, publishedBy, appeal, url },
	};
}

function questionRecords({ id, edition, keyQuestions, url }: CaseSummary) {
	return audiences.flatMap(({ value: audience }) =>
		keyQuestions[audience].map((question) => ({ case: id, edition: edition.id, audience, question, url })),
	);
}

function recommendationRecords(each: CaseSummary) {
	return each.recommendations.map(({ text, addressee, madeBy, made, responseDue, status, response, reference, url }) => ({
		...{ case: each.id, edition: each.edition.id, text, addressee, madeBy, made, responseDue, status, response, reference },
		...{ publishedAt: url, url: each.url },
	}));
}

/** Without the figures that are a quiz's right answer. */
function figureRecords({ id, figures, quiz }: Edition) {
	const isAnswer = ({ formatted }: Figure) => quiz.some(({ answer }) => answer.text === formatted);
	const told = figures.filter((figure) => !isAnswer(figure));
	return told.map(({ id: figure, value, unit, label, period, source, partOf, item }) => {
		return { id: figure, edition: id, value, unit, label, period, source, partOf, item: item && `${id}/${item}` };
	});
}

const outcomeColumns = [
	...['edition', 'id', 'decided', 'group', 'proceeding', 'finding', 'outcome', 'person', 'role', 'summary', 'standards'],
	...['offences', 'sentence', 'list', 'noticed', 'case', 'publishedBy', 'appeal', 'url'],
];
