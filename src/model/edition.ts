import type { z } from 'astro/zod';
import type { edition } from '../schemas/edition.ts';
import type { Article, Item } from './article.ts';
import type { CaseSummary } from './case-summary.ts';
import type { Cover } from './cover.ts';
import { monthsOfQuarter } from './dates.ts';
import type { Figure } from './figures.ts';
import type { Outcome } from './outcomes.ts';
import type { Question } from './quiz.ts';

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
	url: string;
	printUrl: string;
	cover: Cover;
	/** Cases and articles in running order. */
	items: Item[];
	cases: CaseSummary[];
	articles: Article[];
	outcomes: Outcome[];
	figures: Figure[];
	/** The figures shown large; never one that the quiz asks for. */
	didYouKnow: Figure[];
	quiz: Question[];
	/** The edition before and after it in time. */
	previous: Edition | undefined;
	next: Edition | undefined;
}

/** The year and quarter that a folder name says: "2020-q1" -> { year: 2020, quarter: 1 }. */
export function quarterOf(id: string): { year: number; quarter: number; label: string; months: string } {
	const [year = '', quarter = ''] = id.split('-q');
	return {
		year: Number(year),
		quarter: Number(quarter),
		label: `${year} Q${quarter}`,
		months: `${monthsOfQuarter(Number(quarter))} ${year}`,
	};
}

/** Items as the edition's `order` lists them; the rest follow by name. */
export function inRunningOrder<Named extends { name: string }>(items: readonly Named[], order: readonly string[]): Named[] {
	const place = (item: Named) => (order.includes(item.name) ? order.indexOf(item.name) : order.length);
	return [...items].sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name, 'en-GB'));
}
