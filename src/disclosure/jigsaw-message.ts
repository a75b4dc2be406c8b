import { addsUp, factsIn, heaviest, type Fact } from './jigsaw.ts';

/** A fact with the line it stands on. */
interface LocatedFact extends Fact {
	line: number;
	column: number;
}

/**
 * The facts of one case or row, where together they could point to one person; else none.
 * @param texts its texts; `at` gives the place of an offset in each.
 */
export function jigsawIn(texts: readonly { text: string; at(offset: number): { line: number; column: number } }[]): LocatedFact[] {
	const facts = heaviest(texts.flatMap(({ text, at }) => factsIn(text).map((fact) => ({ ...fact, ...at(fact.start) }))));
	return addsUp(facts) ? facts.toSorted((a, b) => a.line - b.line || a.column - b.column) : [];
}

/** "Together these facts could point to one person: a rank (line 8), a place (line 9) and an exact day (line 9)." The facts themselves are not repeated. */
export function describeJigsaw(facts: readonly { what: string; line: number }[]): string {
	const named = facts.map(({ what, line }) => `${what} (line ${line})`);
	return `Together these facts could point to one person: ${named.slice(0, -1).join(', ')} and ${named.at(-1)}. Soften one or more: ${softer(facts)}.`;
}

function softer(facts: readonly { what: string }[]): string {
	return facts.flatMap(({ what }) => instead.get(what) ?? []).join(', ');
}

const instead = new Map([
	['a rank', '"an officer" for the rank'],
	['a rare role', '"a specialist" for the role'],
	['a unit', '"a specialist unit" for the unit'],
	['a place', 'the county for the town'],
	['an exact day', 'the month for the day'],
]);
