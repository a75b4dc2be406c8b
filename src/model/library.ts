import type { GlossaryRow } from '../schemas/glossary.ts';
import type { FigureRow } from '../schemas/figures.ts';
import type { OutcomeRow } from '../schemas/outcomes.ts';
import type { QuestionRow } from '../schemas/quiz.ts';
import type { Site } from '../schemas/site.ts';
import type { Topic } from '../schemas/topics.ts';
import type { UpdateRow } from '../schemas/updates.ts';
import type { ArticleData, Item, ItemFile } from './article.ts';
import type { CaseSummary, CaseSummaryData } from './case-summary.ts';
import { assembleEdition, type Edition, type EditionData } from './edition.ts';
import { areManyOutcomes } from './outcome-pages.ts';
import { toOutcome } from './outcomes.ts';
import { linkUpdates } from './recommendations.ts';
import { linkNeighbours } from './running-order.ts';
import { similarity, type SimilarCase } from './similar-cases.ts';
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
	/** The cases that are like a text, the most alike first. */
	similarTo(item: Item): SimilarCase[];
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
	cases: ItemFile<CaseSummaryData>[];
	articles: ItemFile<ArticleData>[];
	outcomes: { edition: string; rows: OutcomeRow[] }[];
	quizzes: { edition: string; rows: QuestionRow[] }[];
	figures: { edition: string; rows: FigureRow[] }[];
	updates: { edition: string; rows: UpdateRow[] }[];
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
	const byYear = areManyOutcomes(input.outcomes.flatMap(({ rows }) => rows).length);
	for (const { edition: id, rows } of input.outcomes) {
		for (const edition of editions.filter((candidate) => candidate.id === id)) {
			const page = byYear ? urls.outcomesOf(edition.year) : urls.outcomes;
			edition.outcomes = rows.map((row) => toOutcome(row, edition, cases, urls, page));
			for (const outcome of edition.outcomes) outcome.caseSummary?.outcomeRows.push(outcome);
		}
	}
	linkUpdates(input.updates, editions, cases);
	linkNeighbours([...editions].reverse());
	const files = new Map([...input.cases, ...input.articles].map((file) => [`${file.edition}/${file.name}`, file]));
	return {
		site: input.site,
		urls,
		origin: input.origin,
		editions,
		items,
		cases,
		topics: input.topics.map((topic) => shelve(topic, items, urls)),
		glossary: [...input.glossary].sort((a, b) => a.term.localeCompare(b.term, 'en-GB')),
		similarTo: similarity(cases, ({ id }) => files.get(id)?.text ?? '', ({ id }) => files.get(id)?.data.related ?? []),
	};
}

function shelve(topic: Topic, items: readonly Item[], urls: Urls): TopicShelf {
	const own = items.filter((item) => item.topics.some(({ id }) => id === topic.id));
	return { ...topic, url: urls.topic(topic.id), items: own, editions: [...new Set(own.map((item) => item.edition))] };
}
