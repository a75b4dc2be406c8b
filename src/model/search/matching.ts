import type { Archive } from './archive.ts';
import type { Concept } from './concepts.ts';
import type { Hit, Hits, SearchEngine } from './search-engine.ts';
import type { Form } from './sayings.ts';

/** How far from one another the words of a saying may stand, small words between them counted. */
const reach = 3;
/** What the words of a saying are worth where they stand apart. */
const apart = 0.55;
/** Forms of less weight are loose ones, which are not looked for where enough is found without them. */
const loose = 0.4;
const enough = 5;
/** What a phrase or a place in an Act says of a record: about as much as a rare word. */
const wordOfWeight = 8;

/** The records that have a concept in any of its forms: for each, the best of them. */
export async function hitsOf(concept: Concept, engine: SearchEngine, archive: Archive): Promise<Hits> {
	if (concept.kind === 'reference') {
		return new Map([...archive.referenced(concept.key)].map(([record, places]) => [record, { score: wordOfWeight, places }]));
	}
	if (concept.kind === 'phrase') {
		const found = await Promise.all(concept.forms.map((form) => engine.findPhrase(form)));
		return best(found.map((hits) => new Map([...hits].map(([record, { places }]) => [record, { score: wordOfWeight, places }]))));
	}
	const [typed] = concept.forms;
	// The words of a saying mean little where they stand apart: "break down a door"
	const look = (forms: readonly Form[]) => Promise.all(forms.map((form) => hitsOfForm(form, form === typed && !concept.isSaying, engine, archive)));
	const found = best(await look(concept.forms.filter((form) => form.weight >= loose)));
	// What is said loosely is looked for where there is little else: each word of it may cost a file of the index.
	const more = found.size >= enough ? found : best([found, ...(await look(concept.forms.filter((form) => form.weight < loose)))]);
	return more.size > 0 || !typed ? more : hitsOfForm(typed, true, engine, archive);
}

async function hitsOfForm({ words, weight }: Form, isTyped: boolean, engine: SearchEngine, archive: Archive): Promise<Hits> {
	// Nothing is asked of the index that it cannot have: it would answer with what is like it.
	if (words.some((word) => /^\p{L}+$/u.test(word) && !archive.vocabulary.holds(word))) return new Map();
	const hits = await Promise.all(words.map((word) => engine.find(word)));
	const [first = new Map<number, Hit>(), ...others] = hits;
	const found = new Map<number, Hit>();
	for (const [record, hit] of first) {
		const rest = others.flatMap((each) => each.get(record) ?? []);
		if (rest.length < others.length) continue;
		const together = rest.length === 0 ? hit.places : placesTogether([hit, ...rest].map(({ places }) => places));
		const isTogether = together.length > 0;
		if (!isTogether && !isTyped) continue;
		const score = [hit, ...rest].reduce((sum, each) => sum + each.score, 0);
		const places = isTogether ? together : [hit, ...rest].flatMap((each) => [...each.places]);
		found.set(record, { score: score * weight * (isTogether ? 1 : apart), places });
	}
	return found;
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

function best(all: readonly Hits[]): Hits {
	const found = new Map<number, Hit>();
	for (const hits of all) {
		for (const [record, hit] of hits) {
			const known = found.get(record);
			const places = known ? [...new Set([...known.places, ...hit.places])] : hit.places;
			found.set(record, { score: Math.max(hit.score, known?.score ?? 0), places });
		}
	}
	return found;
}
