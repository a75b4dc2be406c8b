import type { z } from 'astro/zod';
import type { article } from '../schemas/article.ts';
import type { Source } from '../schemas/source.ts';
import type { Topic } from '../schemas/topics.ts';
import type { contentNotes, roles } from '../schemas/vocabulary.ts';
import type { CaseSummary } from './case-summary.ts';
import type { Edition } from './edition.ts';
import type { Urls } from './urls.ts';

export type ArticleData = z.output<typeof article>;
export type Item = CaseSummary | Article;

/** The file of an item, as the content folder gives it. */
export interface ItemFile<Data> {
	edition: string;
	name: string;
	data: Data;
	/** What stands below the heading block: the words by which similar cases are found. */
	text?: string | undefined;
}

/** What cases and articles have in common. */
export interface ItemBase {
	/** "2020-q1/early-morning-arrest" */
	id: string;
	/** The file name without its ending. */
	name: string;
	edition: Edition;
	title: string;
	summary: string;
	topics: Topic[];
	roles: (typeof roles)[number]['value'][];
	contentNotes: (typeof contentNotes)[number]['value'][];
	sources: Source[];
	/** ISO days. */
	published: string;
	updated: string | undefined;
	url: string;
	/** Its sheet for a briefing. */
	briefingUrl: string;
	/** Earlier addresses, which lead here. */
	formerly: string[];
	/** Not yet for readers: only `npm run dev` shows it. */
	isDraft: boolean;
	/** Neighbours in the running order. */
	previous: Item | undefined;
	next: Item | undefined;
}

export interface Article extends ItemBase {
	kind: 'article';
}

export function toArticle(file: ItemFile<ArticleData>, edition: Edition, topics: readonly Topic[], urls: Urls): Article {
	return { ...toItemBase(file.name, file.data, edition, 'article', topics, urls), kind: 'article' };
}

/** The fields of an item that need nothing but its own file and its edition; neighbours and relations come later. */
export function toItemBase(
	name: string,
	data: ArticleData,
	edition: Edition,
	kind: 'case' | 'article',
	topics: readonly Topic[],
	urls: Urls,
): ItemBase {
	return {
		id: `${edition.id}/${name}`,
		name,
		edition,
		title: data.title,
		summary: data.summary,
		topics: data.topics.map((id) => topicById(topics, id)),
		roles: data.roles,
		contentNotes: data.contentNotes,
		sources: data.sources,
		published: data.published ?? edition.published,
		updated: data.updated,
		url: urls[kind](edition.id, name),
		briefingUrl: kind === 'case' ? urls.caseBriefing(edition.id, name) : urls.articleBriefing(edition.id, name),
		formerly: data.formerly,
		isDraft: data.status === 'draft' || edition.isDraft,
		previous: undefined,
		next: undefined,
	};
}

function topicById(topics: readonly Topic[], id: string): Topic {
	const topic = topics.find((candidate) => candidate.id === id);
	if (!topic) throw new Error(`No topic has the id "${id}". Topics: ${topics.map((candidate) => candidate.id).join(', ')}`);
	return topic;
}
