import type { Archive } from './archive.ts';
import type { Kind } from './kinds.ts';
import type { Hits } from './search-engine.ts';

/** What a reader is after, as a rule: the page that tells the whole story before one of its parts. */
const worth: Record<Kind, number> = { case: 1, article: 1, outcome: 0.85, recommendation: 0.72, question: 0.62, quiz: 0.7, edition: 0.7, glossary: 0.55 };

export interface Ranked {
	record: number;
	score: number;
	/** How many of the concepts it has. */
	has: number;
	/** How much of what was asked it has, from 0 to 1: what few records have counts most. */
	share: number;
	/** Where any of them stands, in order. */
	places: number[];
}

/** What each record that has any of the concepts is worth. Of those that must be there, `has` counts how many are. */
export function rank(all: readonly { hits: Hits; isOptional: boolean }[], archive: Archive): Ranked[] {
	const records = new Set(all.flatMap(({ hits }) => [...hits.keys()]));
	const weights = all.map(({ hits }) => Math.log(1 + archive.size / (1 + hits.size)));
	const ranked = [...records].map((record) => {
		const found = all.map(({ hits }) => hits.get(record)?.places ?? []);
		const sum = all.reduce((total, { hits }) => total + (hits.get(record)?.score ?? 0), 0);
		const places = [...new Set(found.flat())].sort((a, b) => a - b);
		const score = sum * worth[archive.kindOf(record).value] * (1 + titleShare(places, archive.titleLength(record), found) + closeness(found));
		const share = sumOf(weights.filter((_, index) => (found[index] ?? []).length > 0)) / sumOf(weights);
		return { record, score, share, has: all.filter(({ hits, isOptional }) => !isOptional && hits.has(record)).length, places };
	});
	return termsAfterPages(partsAfterCases(ranked, all.length, archive), archive);
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
function titleShare(places: readonly number[], length: number, found: readonly (readonly number[])[]): number {
	if (length === 0) return 0;
	const asked = found.filter((each) => each.some((place) => place < length)).length / found.length;
	const said = places.filter((place) => place < length).length / length;
	return 0.6 * asked + 0.6 * said;
}

/** From 0 to 1: how near one another the concepts stand, where they stand nearest. */
function closeness(found: readonly (readonly number[])[]): number {
	const present = found.filter((places) => places.length > 0);
	if (present.length < 2) return 0;
	const all = present.flatMap((places, concept) => places.map((place) => ({ place, concept }))).sort((a, b) => a.place - b.place);
	const inside = new Map<number, number>();
	let [from, nearest] = [0, Infinity];
	for (const { place, concept } of all) {
		inside.set(concept, (inside.get(concept) ?? 0) + 1);
		for (let first = all[from]; first && inside.size === present.length; first = all[++from]) {
			nearest = Math.min(nearest, place - first.place);
			const left = (inside.get(first.concept) ?? 0) - 1;
			if (left > 0) inside.set(first.concept, left);
			else inside.delete(first.concept);
		}
	}
	return Math.min(1, present.length / (nearest + 1)) * (present.length / found.length);
}
