import type { Archive } from './archive.ts';
import type { Kind } from './kinds.ts';
import type { Matches } from './matching.ts';
import { closeness, inTurn, passageShare } from './nearness.ts';

/** What a reader is after, as a rule: the page that tells the whole story before one of its parts. */
const worth: Record<Kind, number> = { case: 1, article: 1, outcome: 0.85, recommendation: 0.72, question: 0.62, quiz: 0.7, edition: 0.7, glossary: 0.55 };

/** What it is worth that a word is there at all; the rest is how much the text says of it. */
const presence = 0.2;
const titleWorth = 0.6;
/** How well a word must stand for another to be said by it. */
const closeEnough = 0.6;

export interface Ranked {
	record: number;
	score: number;
	/** How many of the concepts it has. */
	has: number;
	/** How much of what was asked it has, from 0 to 1: what few records have counts most. */
	share: number;
	/** How much of it one paragraph has. */
	passage: number;
	/** Where any of them stands, in order. */
	places: number[];
}

/** What each record that has any of the concepts is worth. Of those that must be there, `has` counts how many are. */
export function rank(asked: readonly Asked[], archive: Archive): Ranked[] {
	const records = new Set(asked.flatMap(({ matches }) => [...matches.keys()]));
	const concepts = asked.map(({ matches, from, to }) => ({ matches, from, to, weight: weightOf(matches.size, archive), score: most(matches, 'score'), fit: most(matches, 'fit') }));
	const whole = sumOf(concepts.map(({ weight }) => weight));
	const ranked = [...records].map((record) => {
		const found = concepts.map(({ matches, weight, score, fit, from, to }) => {
			const match = matches.get(record);
			return { places: match?.places ?? [], weight, from, to, strength: (match?.score ?? 0) / score, fit: (match?.fit ?? 0) / fit };
		});
		const share = sumOf(found.map(({ weight, fit }) => weight * fit)) / whole;
		const strength = sumOf(found.map(({ weight, fit, strength: own }) => weight * (presence * fit + (1 - presence) * own))) / whole;
		const places = [...new Set(found.flatMap((each) => [...each.places]))].sort((a, b) => a - b);
		const passage = passageShare(found.map((each) => ({ ...each, said: each.weight * (each.fit >= closeEnough ? 1 : each.fit) })), archive.titleLength(record));
		const nearness = closeness(found.map((each) => each.places)) + inTurn(found) + 0.7 * passage;
		const score = strength * worth[archive.kindOf(record).value] * (1 + titleShare(places, record, archive, found) + nearness);
		return { record, score, share, passage, has: asked.filter(({ matches, isOptional }) => !isOptional && matches.has(record)).length, places };
	});
	return termsAfterPages(editionsAfterItems(partsAfterCases(ranked, asked.length, archive), archive), archive);
}

export interface Asked {
	matches: Matches;
	/** Whether a record may lack it and still have all that is asked. */
	isOptional: boolean;
	/** Its first and last place in the query. */
	from: number;
	to: number;
}

/** What is in few records says most. */
function weightOf(records: number, archive: Archive): number {
	return Math.log(1 + archive.size / (1 + records));
}

function most(matches: Matches, of: 'score' | 'fit'): number {
	return Math.max(1e-9, ...[...matches.values()].map((match) => match[of]));
}

/** A short question says its words more densely than the case it is asked of; the case stands first, unless the query is that question. */
function partsAfterCases(ranked: readonly Ranked[], asked: number, archive: Archive): Ranked[] {
	const known = new Map(ranked.map((each) => [each.record, each]));
	return ranked.map((each) => {
		const whole = known.get(archive.caseOf(each.record) ?? -1);
		const said = each.places.filter((place) => place < archive.titleLength(each.record)).length;
		if (!whole || whole.has < each.has || (asked > 3 && said >= archive.titleLength(each.record) / 3)) return each;
		return { ...each, score: Math.min(each.score, whole.score * 0.98) };
	});
}

function sumOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, each) => sum + each, 0);
}

/** An edition retells its cases in short; whoever looks for what they say is after the case. */
function editionsAfterItems(ranked: readonly Ranked[], archive: Archive): Ranked[] {
	const items = new Map<string, Ranked>();
	for (const each of ranked) {
		const best = items.get(archive.editionOf(each.record));
		if (['case', 'article'].includes(archive.kindOf(each.record).value) && each.score > (best?.score ?? 0)) items.set(archive.editionOf(each.record), each);
	}
	return ranked.map((each) => {
		const item = archive.kindOf(each.record).value === 'edition' ? items.get(archive.editionOf(each.record)) : undefined;
		return item && item.share >= each.share * 0.7 ? { ...each, score: Math.min(each.score, item.score * 0.98) } : each;
	});
}

/** A term of the glossary says its word most often; whoever looks for it is after what has been learned about it. */
function termsAfterPages(ranked: readonly Ranked[], archive: Archive): Ranked[] {
	const pages = ranked.filter(({ record }) => !['glossary', 'edition'].includes(archive.kindOf(record).value));
	const best = (has: number) => Math.max(0, ...pages.filter((page) => page.has === has).map(({ score }) => score));
	return ranked.map((each) => {
		const limit = archive.kindOf(each.record).value === 'glossary' ? best(each.has) : 0;
		return limit > 0 ? { ...each, score: Math.min(each.score, limit * 0.99) } : each;
	});
}

/** How much of what was asked stands in the title, and how much of the title was asked. */
function titleShare(places: readonly number[], record: number, archive: Archive, found: readonly Found[]): number {
	const length = archive.titleLength(record);
	if (length === 0) return 0;
	const asked = sumOf(found.filter((each) => each.places.some((place) => place < length)).map(({ weight, strength }) => weight * Math.sqrt(strength))) / sumOf(found.map(({ weight }) => weight));
	const said = places.filter((place) => place < length).length / length;
	return titleWorth * (asked + said);
}

interface Found {
	places: readonly number[];
	weight: number;
	strength: number;
}
