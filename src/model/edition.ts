import type { z } from 'astro/zod';
import type { edition } from '../schemas/edition.ts';
import { toArticle, type Article, type Item } from './article.ts';
import { toCaseSummary, type CaseSummary } from './case-summary.ts';
import { drawCover, type Cover } from './cover.ts';
import { toFigures, type Figure } from './figures.ts';
import type { LibraryInput } from './library.ts';
import type { Outcome } from './outcomes.ts';
import { askedFigures, toQuestion, type Question } from './quiz.ts';
import { quarterOf } from './quarter.ts';
import type { Recommendation, Update } from './recommendations.ts';
import { inRunningOrder, linkNeighbours } from './running-order.ts';
import type { Urls } from './urls.ts';

export type EditionData = z.output<typeof edition>;

/** One quarter's issue, with everything that is in it. */
export interface Edition {
	/** "2020-q1", the name of its folder. */
	id: string;
	year: number;
	quarter: number;
	/** "2020 Q1" */
	label: string;
	/** "January to March 2020" */
	months: string;
	title: string;
	number: number | undefined;
	summary: string;
	/** ISO day. */
	published: string;
	/** ISO day of the last change to it or to anything in it; the day of publication where nothing changed. */
	updated: string;
	/** Not yet for readers: only `npm run dev` shows it. */
	isDraft: boolean;
	url: string;
	printUrl: string;
	/** Where its PDF will be, if one can be made. */
	pdfUrl: string;
	cover: Cover;
	/** Cases and articles in running order. */
	items: Item[];
	cases: CaseSummary[];
	articles: Article[];
	outcomes: Outcome[];
	figures: Figure[];
	/** The ids of the figures that the quiz asks for: no page of the edition tells one outside the quiz's answer. */
	askedFigures: readonly string[];
	/** The figures shown large; never one that the quiz asks for. */
	didYouKnow: Figure[];
	quiz: Question[];
	/** What has become of recommendations of earlier editions. */
	updates: Update[];
	/** How many recommendations earlier editions reported. */
	recommendedBefore: number;
	/** Recommendations of earlier editions whose answer was due before this one came out and had not come. */
	awaited: Recommendation[];
	/** The edition before and after it in time. */
	previous: Edition | undefined;
	next: Edition | undefined;
}

/** An edition with its items, figures and quiz; its outcomes follow, since they may belong to a case of another edition. */
export function assembleEdition(id: string, data: EditionData, input: LibraryInput, urls: Urls): Edition {
	const own = <Part extends { edition: string }>(parts: readonly Part[]) => parts.filter((part) => part.edition === id);
	const quizRows = own(input.quizzes).flatMap(({ rows }) => rows);
	const asked = askedFigures(quizRows);
	const figures = toFigures(own(input.figures).flatMap(({ rows }) => rows), input.site.countThreshold, asked);
	const quarter = quarterOf(id);
	const edition: Edition = {
		id,
		...quarter,
		title: data.title,
		number: data.number,
		summary: data.summary,
		published: data.published,
		updated: data.updated ?? data.published,
		isDraft: data.status === 'draft',
		url: urls.edition(id),
		printUrl: urls.print(id),
		pdfUrl: urls.pdf(id, input.site.forceShort),
		cover: drawCover({ id, ...quarter, items: 0, topics: [] }, input.site.accent),
		items: [],
		cases: [],
		articles: [],
		outcomes: [],
		figures,
		askedFigures: [...asked],
		didYouKnow: figures.filter((figure) => figure.didYouKnow && !asked.has(figure.id)),
		quiz: quizRows.map((row) => toQuestion(row, figures)),
		updates: [],
		recommendedBefore: 0,
		awaited: [],
		previous: undefined,
		next: undefined,
	};
	edition.cases = own(input.cases).map((file) => toCaseSummary(file, edition, input.topics, urls));
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

function latest(days: readonly string[]): string {
	return [...days].sort().at(-1) ?? '';
}
