import type { Archive } from './archive.ts';
import type { Concept } from './concepts.ts';
import type { Hit, Hits, SearchEngine } from './search-engine.ts';
import type { Form } from './sayings.ts';

/** How far from one another the words of a saying may stand, small words between them counted. */
const reach = 3;
/** What the words of a saying are worth where they stand apart. */
const apart = 0.55;
/** Where so many records have the words themselves, and what the glossary makes of them, nothing like them is looked for. */
const enough = 20;
/** What a phrase or a place in an Act says of a record: about as much as a rare word. */
const wordOfWeight = 8;

/** Where a record has a concept. */
export interface Matched extends Hit {
	/** How well the words that were found stand for those that were asked: 1 for the very words. */
	fit: number;
}

export type Matches = ReadonlyMap<number, Matched>;

/** The records that have a concept in any of its forms: for each, the best of them. */
export async function matchesOf(concept: Concept, engine: SearchEngine, archive: Archive): Promise<Matches> {
	if (concept.kind === 'reference') return surely([...archive.referenced(concept.key)]);
	if (concept.kind === 'phrase') {
		const found = await Promise.all(concept.forms.map((form) => engine.findPhrase(form)));
		return best(found.map((hits) => surely([...hits].map(([record, { places }]) => [record, places]))));
	}
	const [typed] = concept.forms;
	// The words of a saying mean little where they stand apart: "break down a door"
	const look = (forms: readonly Form[]) => Promise.all(forms.map((form) => matchesOfForm(form, { isTyped: form === typed, mayBeApart: form === typed && !concept.isSaying }, engine, archive)));
	// Each word may cost a file of the index: what is said loosely is looked for where there is little else, or nothing.
	const found = best(await look(concept.forms.filter((form) => looseness(form) === 0)));
	const near = found.size >= enough ? found : best([found, ...(await look(concept.forms.filter((form) => looseness(form) === 1)))]);
	const more = near.size > 0 ? near : best(await look(concept.forms.filter((form) => looseness(form) === 2)));
	return more.size > 0 || !typed ? more : matchesOfForm(typed, { isTyped: true, mayBeApart: true }, engine, archive);
}

/** 0: the words themselves and those of the glossary; 1: a word that means about the same; 2: what is said of much else. Each word more may cost one more file. */
function looseness({ weight, words }: Form): 0 | 1 | 2 {
	if (weight > 0.6) return 0;
	if (weight < 0.4) return 2;
	const isPlain = weight > 0.55;
	if (words.length > 1) return isPlain ? 1 : 2;
	return isPlain ? 0 : 1;
}

function surely(found: readonly (readonly [number, readonly number[]])[]): Matches {
	return new Map(found.map(([record, places]) => [record, { score: wordOfWeight, fit: 1, places }]));
}

async function matchesOfForm({ words, weight }: Form, { isTyped, mayBeApart }: { isTyped: boolean; mayBeApart: boolean }, engine: SearchEngine, archive: Archive): Promise<Matches> {
	// Nothing is asked of the index that it cannot have: it would answer with what is like it.
	const mayHave = isTyped ? archive.vocabulary.holds : archive.vocabulary.inflects;
	if (words.some((word) => /^\p{L}+$/u.test(word) && !mayHave(word))) return new Map();
	const [first = new Map<number, Hit>(), ...others] = await hitsOfAll(words, engine, archive);
	const found = new Map<number, Matched>();
	for (const [record, hit] of first) {
		const rest = others.flatMap((each) => each.get(record) ?? []);
		if (rest.length < others.length) continue;
		const together = rest.length === 0 ? hit.places : placesTogether([hit, ...rest].map(({ places }) => places));
		const isTogether = together.length > 0;
		if (!isTogether && !mayBeApart) continue;
		const score = [hit, ...rest].reduce((sum, each) => sum + each.score, 0);
		const places = isTogether ? together : [hit, ...rest].flatMap((each) => [...each.places]);
		const fit = weight * (isTogether ? 1 : apart);
		found.set(record, { score: score * fit, fit, places });
	}
	return found;
}

/** The hits of each word, in their order; none where the rarest of them has none, since each may cost a file of the index. */
async function hitsOfAll(words: readonly string[], engine: SearchEngine, { vocabulary }: Archive): Promise<Hits[]> {
	const [rarest = ''] = [...words].sort((a, b) => vocabulary.commonness(a) - vocabulary.commonness(b));
	if ((await engine.find(rarest)).size === 0) return [];
	return Promise.all(words.map((word) => engine.find(word)));
}

/** Where words stand in their order and near one another. */
function placesTogether(places: readonly (readonly number[])[]): number[] {
	const [first = [], ...others] = places;
	return first.flatMap((start) => {
		const chain = [start];
		for (const next of others) {
			const last = chain.at(-1) ?? start;
			// The parts of a hyphenated word share its place.
			const place = next.find((each) => each >= last && each - last <= reach);
			if (place === undefined) return [];
			chain.push(place);
		}
		return [...new Set(chain)];
	});
}

function best(all: readonly Matches[]): Matches {
	const found = new Map<number, Matched>();
	for (const matches of all) {
		for (const [record, match] of matches) {
			const known = found.get(record);
			const places = known ? [...new Set([...known.places, ...match.places])] : match.places;
			found.set(record, { score: Math.max(match.score, known?.score ?? 0), fit: Math.max(match.fit, known?.fit ?? 0), places });
		}
	}
	return found;
}
