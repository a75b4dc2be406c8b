/** From 0 to 1: how near one another the concepts stand, where they stand nearest. */
export function closeness(found: readonly (readonly number[])[]): number {
	const present = found.filter((places) => places.length > 0);
	if (present.length < 2) return 0;
	const all = inOrder(present);
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

/** As many words as a paragraph has. */
const passage = 40;

/**
 * From 0 to 1: how much of what was asked one paragraph says, where it says most. What few records have counts most; what is
 * `said` counts as far as it fits. The title is said of every paragraph.
 */
export function passageShare(found: readonly { places: readonly number[]; weight: number; said: number }[], titleLength: number): number {
	const titled = found.filter(({ places }) => places.some((place) => place < titleLength));
	const present = found.filter((each) => !titled.includes(each));
	const all = inOrder(present.map(({ places }) => places));
	const inside = new Map<number, number>();
	let [from, said] = [0, titled.reduce((sum, each) => sum + each.said, 0)];
	let most = said;
	for (const { place, concept } of all) {
		const weight = present[concept]?.said ?? 0;
		inside.set(concept, (inside.get(concept) ?? 0) + 1);
		if (inside.get(concept) === 1) said += weight;
		for (let first = all[from]; first && place - first.place > passage; first = all[++from]) {
			const left = (inside.get(first.concept) ?? 0) - 1;
			inside.set(first.concept, left);
			if (left === 0) said -= present[first.concept]?.said ?? 0;
		}
		most = Math.max(most, said);
	}
	return most / sumOf(found);
}

function sumOf(found: readonly { weight: number }[]): number {
	return found.reduce((sum, { weight }) => sum + weight, 0);
}

/** From 0 to 1: how many of the neighbours of a query are neighbours in the text, in the same order and as far apart. */
export function inTurn(found: readonly { places: readonly number[]; weight: number; from: number; to: number }[]): number {
	const inQuery = [...found].sort((a, b) => a.from - b.from);
	let [turns, all] = [0, 0];
	for (const [index, next] of inQuery.entries()) {
		const before = inQuery[index - 1];
		if (!before) continue;
		const weight = Math.min(before.weight, next.weight);
		const places = new Set(next.places);
		const gap = next.from - before.to;
		all += weight;
		if (before.places.some((place) => places.has(place + gap))) turns += weight;
		else if (before.places.some((place) => places.has(place + 1) || places.has(place + 2))) turns += weight / 2;
	}
	return all === 0 ? 0 : turns / all;
}
function inOrder(found: readonly (readonly number[])[]): { place: number; concept: number }[] {
	return found.flatMap((places, concept) => places.map((place) => ({ place, concept }))).sort((a, b) => a.place - b.place);
}
