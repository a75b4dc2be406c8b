import type { Item } from './article.ts';
import type { KeyQuestion } from './key-questions.ts';

/**
 * A briefing pack: sheets in an order. It lives in an address alone, so that it can be sent and nothing about a reader is kept:
 * /briefing/?sheets=2020-q1/cases/early-arrest,2020-q1/cases/lost-log/staff-2
 */

/** What a sheet is of: the path of a case or an article below /editions/, and for one question its place after it. */
export type Pick = string;

const parameter = 'sheets';

/** "2020-q1/cases/early-arrest" */
export function pickOf(item: Item): Pick {
	return `${item.edition.id}/${item.kind === 'case' ? 'cases' : 'articles'}/${item.name}`;
}

/** "2020-q1/cases/early-arrest/staff-2" */
export function pickOfQuestion(item: Item, { audience, number }: Omit<KeyQuestion, 'question' | 'anchor'>): Pick {
	return `${pickOf(item)}/${audience}-${number}`;
}

/** The parts of a pick; undefined for what is none, whoever typed it into the address. */
export function readPick(pick: Pick): { edition: string; item: Pick; question: string | undefined } | undefined {
	const [, edition, kind, name, question] = /^(\d{4}-q[1-4])\/(cases|articles)\/([a-z0-9-]+)(?:\/((?:staff|managers)-\d{1,2}))?$/.exec(pick) ?? [];
	return edition && kind && name ? { edition, item: `${edition}/${kind}/${name}`, question } : undefined;
}

/** The picks of an address, each once: "?sheets=a,b" -> [a, b] */
export function picksIn(search: string): Pick[] {
	const given = new URLSearchParams(search).get(parameter) ?? '';
	return [...new Set(given.split(','))].filter((pick) => readPick(pick));
}

/** The same address with other picks: none of its other parameters is lost. */
export function withPicks(search: string, picks: readonly Pick[]): string {
	const others = search.replace(/^\?/, '').split('&').filter((part) => part && part.split('=')[0] !== parameter);
	const all = picks.length > 0 ? [...others, `${parameter}=${picks.join(',')}`] : others;
	return all.length > 0 ? `?${all.join('&')}` : '';
}

/** Takes a pick in, or out where it is in. */
export function toggled(picks: readonly Pick[], pick: Pick): Pick[] {
	return picks.includes(pick) ? picks.filter((other) => other !== pick) : [...picks, pick];
}

/** Moves a pick one place up (-1) or down (1). */
export function moved(picks: readonly Pick[], pick: Pick, by: -1 | 1): Pick[] {
	const from = picks.indexOf(pick);
	const to = from + by;
	if (from < 0 || to < 0 || to >= picks.length) return [...picks];
	return picks.with(from, picks[to] ?? pick).with(to, pick);
}
