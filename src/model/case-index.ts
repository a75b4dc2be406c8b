import { termsOf } from './terms.ts';

/** What a case is known by: its subjects, the main one first, and its words. */
export interface Described {
	id: string;
	/** Topics in the order of the file, then standards. */
	subjects: readonly string[];
	text: string;
}

/** How alike another case is: 0 is nothing in common, 1 the same. */
export interface Likeness {
	id: string;
	likeness: number;
}

/** How much of a likeness is made of subjects; words make the rest. An editor chooses subjects, words fall as they may. */
const subjectShare = 0.6;
/** A case's main subject counts in full, every further one half. */
const furtherSubject = 0.5;
/** So many words of a case, those that tell it best from others, are compared. */
const mostWords = 40;
/** A word that a larger share of all cases has, or more cases than this, tells none of them apart. */
const commonShare = 0.4;
const mostCases = 200;

/**
 * Finds the cases that are most like a case, in no order, and more of them where some are just as like: by the cosine of two vectors, in which a subject or a word weighs
 * more the fewer cases have it (tf-idf). A case is compared with those alone that share something with it (an inverted
 * index), and so each of 8,000 is answered within a millisecond.
 */
export function caseIndex(cases: readonly Described[]): (sought: Described, least: number, most: number) => Likeness[] {
	const weigh = weighing(cases);
	const vectors = new Map(cases.map((each) => [each, weigh(each)]));
	const having = new Map<string, { places: number[]; weights: number[] }>();
	for (const [place, vector] of [...vectors.values()].entries()) {
		for (const [feature, weight] of vector) {
			const own = having.get(feature) ?? { places: [], weights: [] };
			own.places.push(place);
			own.weights.push(weight);
			having.set(feature, own);
		}
	}
	const sums = new Float64Array(cases.length);
	return (sought, least, most) => {
		sums.fill(0);
		for (const [feature, own] of vectors.get(sought) ?? weigh(sought)) {
			const { places, weights } = having.get(feature) ?? { places: [], weights: [] };
			for (const [at, place] of places.entries()) sums[place] = (sums[place] ?? 0) + own * (weights[at] ?? 0);
		}
		const floor = Math.max(least, highest(sums, most + 1));
		const found: Likeness[] = [];
		for (const [place, likeness] of sums.entries()) {
			const id = likeness < floor ? undefined : cases[place]?.id;
			if (id !== undefined && id !== sought.id) found.push({ id, likeness });
		}
		return found;
	};
}

/** The lowest of so many highest numbers: ([5, 1, 4, 3], 2) -> 4. */
function highest(numbers: Float64Array, count: number): number {
	const best: number[] = [];
	for (const number of numbers) {
		if (best.length === count && number <= (best[0] ?? 0)) continue;
		if (best.length === count) best.shift();
		best.push(number);
		best.sort((a, b) => a - b);
	}
	return best[0] ?? 0;
}

type Weight = readonly [feature: string, weight: number];

/** Gives a case its weights, which make a vector of length 1 or a little less. */
function weighing(cases: readonly Described[]): (each: Described) => Weight[] {
	const terms = new Map(cases.map((each) => [each, tally([termsOf(each.text)])]));
	const haveSubject = tally(cases.map(({ subjects }) => new Set(subjects)));
	const haveWord = tally([...terms.values()].map((counts) => counts.keys()));
	// What names a subject counts as one already.
	const names = new Set([...haveSubject.keys()].flatMap((subject) => termsOf(subject.replaceAll('-', ' '))));
	const rarity = (have = 0) => Math.log(1 + cases.length / Math.max(1, have));
	const isTelling = (word: string, have = 0) => have > 1 && have < cases.length && have <= Math.min(mostCases, Math.max(2, cases.length * commonShare)) && !names.has(word);
	const subjectsOf = ({ subjects }: Described) => subjects.map((subject, place): Weight => [`subject: ${subject}`, rarity(haveSubject.get(subject)) * (place === 0 ? 1 : furtherSubject)]);
	// One subject in common must not count for more because the other case has no further one.
	const usualLength = cases.reduce((sum, each) => sum + lengthOf(subjectsOf(each)), 0) / cases.length;
	return (each) => {
		const subjects = subjectsOf(each);
		const words = [...(terms.get(each) ?? tally([termsOf(each.text)]))]
			.filter(([word]) => isTelling(word, haveWord.get(word)))
			.map(([word, count]): Weight => [word, (1 + Math.log(count)) * rarity(haveWord.get(word))])
			// By the word where the weights are equal, so that the order of the files does not matter.
			.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
		const telling = words.slice(0, mostWords);
		return [...scaled(subjects, subjectShare, Math.max(lengthOf(subjects), usualLength)), ...scaled(telling, 1 - subjectShare, lengthOf(telling))];
	};
}

function tally(groups: Iterable<Iterable<string>>): Map<string, number> {
	const counts = new Map<string, number>();
	for (const group of groups) for (const each of group) counts.set(each, (counts.get(each) ?? 0) + 1);
	return counts;
}

function lengthOf(weights: readonly Weight[]): number {
	return Math.hypot(...weights.map(([, weight]) => weight));
}

/** Makes weights a vector whose squares add up to a share of 1. */
function scaled(weights: readonly Weight[], share: number, length: number): Weight[] {
	return weights.map(([feature, weight]): Weight => [feature, (weight / length) * Math.sqrt(share)]);
}
