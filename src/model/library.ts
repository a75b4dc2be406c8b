import type { GlossaryRow } from '../schemas/glossary.ts';
import type { FigureRow } from '../schemas/figures.ts';
import type { OutcomeRow } from '../schemas/outcomes.ts';
import type { QuestionRow } from '../schemas/quiz.ts';
import type { Site } from '../schemas/site.ts';
import type { Topic } from '../schemas/topics.ts';
import { toItemBase, type Article, type ArticleData, type Item } from './article.ts';
import { relatedCases, type CaseSummary, type CaseSummaryData } from './case-summary.ts';
import { drawCover } from './cover.ts';
import { inRunningOrder, quarterOf, type Edition, type EditionData } from './edition.ts';
import { toFigure } from './figures.ts';
import { toOutcome } from './outcomes.ts';
import { askedFigures, toQuestion } from './quiz.ts';
import { siteUrls, type Urls } from './urls.ts';

/** Everything the archive knows. Pages, outputs and charts read this and nothing else. */
export interface Library {
	site: Site;
	urls: Urls;
	/** Where the archive is published, when that is known. */
	origin: string | undefined;
	/** Newest first. */
	editions: Edition[];
	/** Every case and article, newest edition first, in running order. */
	items: Item[];
	cases: CaseSummary[];
	topics: TopicShelf[];
	glossary: GlossaryRow[];
}

/** A topic and what has been written about it, newest first. */
export interface TopicShelf extends Topic {
	url: string;
	items: Item[];
	editions: Edition[];
}

/** What the content folder says, as the schemas give it: one entry per file. */
export interface LibraryInput {
	site: Site;
	topics: Topic[];
	glossary: GlossaryRow[];
	editions: { id: string; data: EditionData }[];
	cases: { edition: string; name: string; data: CaseSummaryData }[];
	articles: { edition: string; name: string; data: ArticleData }[];
	outcomes: { edition: string; rows: OutcomeRow[] }[];
	quizzes: { edition: string; rows: QuestionRow[] }[];
	figures: { edition: string; rows: FigureRow[] }[];
	base: string;
	origin?: string | undefined;
}

/**
 * Joins the files into one model in which nothing is missing and everything is ordered.
 * @throws where one file names something that no other file has; the content check says so first, with the place.
 */
export function assembleLibrary(input: LibraryInput): Library {
	const urls = siteUrls(input.base, input.origin);
	const editions = [...input.editions]
		.sort((a, b) => b.id.localeCompare(a.id))
		.map(({ id, data }) => assembleEdition(id, data, input, urls));
	const items = editions.flatMap((edition) => edition.items);
	const cases = items.filter((item) => item.kind === 'case');
	for (const { edition: id, rows } of input.outcomes) {
		for (const edition of editions.filter((candidate) => candidate.id === id)) {
			edition.outcomes = rows.map((row) => toOutcome(row, edition, cases, urls));
			for (const outcome of edition.outcomes) outcome.caseSummary?.outcomeRows.push(outcome);
		}
	}
	linkNeighbours([...editions].reverse());
	for (const item of items) item.related = relatedCases(item, namedRelations(item, input), cases);
	return {
		site: input.site,
		urls,
		origin: input.origin,
		editions,
		items,
		cases,
		topics: input.topics.map((topic) => shelve(topic, items, urls)),
		glossary: [...input.glossary].sort((a, b) => a.term.localeCompare(b.term, 'en-GB')),
	};
}

function assembleEdition(id: string, data: EditionData, input: LibraryInput, urls: Urls): Edition {
	const own = <Part extends { edition: string }>(parts: readonly Part[]) => parts.filter((part) => part.edition === id);
	const quizRows = own(input.quizzes).flatMap(({ rows }) => rows);
	const figures = own(input.figures).flatMap(({ rows }) => rows.map(toFigure));
	const asked = askedFigures(quizRows);
	const quarter = quarterOf(id);
	const edition: Edition = {
		id,
		...quarter,
		title: data.title,
		number: data.number,
		summary: data.summary,
		published: data.published,
		updated: data.updated ?? data.published,
		url: urls.edition(id),
		printUrl: urls.print(id),
		cover: drawCover({ id, ...quarter, items: 0, topics: [] }, input.site.accent),
		items: [],
		cases: [],
		articles: [],
		outcomes: [],
		figures,
		didYouKnow: figures.filter((figure) => figure.didYouKnow && !asked.has(figure.id)),
		quiz: quizRows.map((row) => toQuestion(row, figures)),
		previous: undefined,
		next: undefined,
	};
	edition.cases = own(input.cases).map((file) => toCase(file, edition, input.topics, urls));
	edition.articles = own(input.articles).map((file) => toArticle(file, edition, input.topics, urls));
	edition.items = inRunningOrder([...edition.cases, ...edition.articles], data.order);
	edition.cases = edition.items.filter((item) => item.kind === 'case');
	edition.articles = edition.items.filter((item) => item.kind === 'article');
	edition.updated = latest([edition.updated, ...edition.items.map((item) => item.updated ?? item.published)]);
	const topics = edition.items.flatMap((item) => item.topics.map((topic) => topic.id));
	edition.cover = drawCover({ id, ...quarter, items: edition.items.length, topics }, input.site.accent);
	linkNeighbours(edition.items);
	return edition;
}

function toCase(file: LibraryInput['cases'][number], edition: Edition, topics: readonly Topic[], urls: Urls): CaseSummary {
	const { happened, standards, keyQuestions, actionTaken, outcomes, recommendations } = file.data;
	const base = toItemBase(file.name, file.data, edition, 'case', topics, urls);
	return { ...base, kind: 'case', happened, standards, keyQuestions, actionTaken, outcomes, outcomeRows: [], recommendations };
}

function toArticle(file: LibraryInput['articles'][number], edition: Edition, topics: readonly Topic[], urls: Urls): Article {
	return { ...toItemBase(file.name, file.data, edition, 'article', topics, urls), kind: 'article' };
}

function namedRelations(item: Item, input: LibraryInput): string[] {
	const files = item.kind === 'case' ? input.cases : input.articles;
	return files.find((file) => `${file.edition}/${file.name}` === item.id)?.data.related ?? [];
}

function linkNeighbours<Linked extends { previous: Linked | undefined; next: Linked | undefined }>(inOrder: readonly Linked[]): void {
	inOrder.forEach((each, index) => {
		each.previous = inOrder[index - 1];
		each.next = inOrder[index + 1];
	});
}

function shelve(topic: Topic, items: readonly Item[], urls: Urls): TopicShelf {
	const own = items.filter((item) => item.topics.some(({ id }) => id === topic.id));
	return { ...topic, url: urls.topic(topic.id), items: own, editions: [...new Set(own.map((item) => item.edition))] };
}

function latest(days: readonly string[]): string {
	return [...days].sort().at(-1) ?? '';
}
