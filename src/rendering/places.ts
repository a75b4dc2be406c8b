/**
 * A place in the data that pages read, as steps from a root: ".library", ".cases", "[2020-q1/early-arrest", ".title".
 * "[x" is the one element of an array whose id is x, "#3" the element in the fourth place, "(similarTo" what a function
 * answers for the argument that stands at another place.
 */
export interface Place {
	/** The place before the last step, by its number; -1 for a root. */
	from: number;
	step: string;
	/** For a step "(...": the number of the argument's place. */
	argument?: number | undefined;
}

/** Places by number, each once, and what stands there in some data. */
export class Places {
	readonly list: Place[];
	readonly #numbers = new Map<string, number>();

	constructor(known: readonly Place[] = []) {
		this.list = [...known];
		for (const [number, place] of known.entries()) this.#numbers.set(keyOf(place), number);
	}

	numberOf(from: number, step: string, argument?: number): number {
		const key = keyOf({ from, step, argument });
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		this.#numbers.set(key, this.list.length);
		return this.list.push(argument === undefined ? { from, step } : { from, step, argument }) - 1;
	}

	/** The same in every run: ".library.cases[2020-q1/early-arrest" */
	textOf(number: number): string {
		const { from, step, argument } = this.list[number] ?? missingPlace;
		return `${from < 0 ? '' : this.textOf(from)}${step}${argument === undefined ? '' : this.textOf(argument)}`;
	}

	/** Answers what stands at a place below the roots; nowhere, where there is no such place. */
	finder(roots: object): (number: number) => unknown {
		const found: unknown[] = [];
		const known: boolean[] = [];
		const find = (number: number): unknown => {
			if (known[number]) return found[number];
			const { from, step, argument } = this.list[number] ?? missingPlace;
			known[number] = true;
			return (found[number] = stepInto(from < 0 ? roots : find(from), step, argument === undefined ? undefined : find(argument)));
		};
		return find;
	}
}

/** What there is at a place that is not there. */
export const nowhere = Symbol('nowhere');

/** The steps to the elements of an array: by id where each has one of its own. The data is not changed while it is read. */
export function stepsOf(array: readonly unknown[]): readonly string[] {
	const known = steps.get(array);
	if (known) return known;
	const ids = array.map((element) => (typeof element === 'object' && element !== null && 'id' in element && typeof element.id === 'string' ? element.id : undefined));
	const hasOwn = new Set(ids).size === ids.length;
	const made = ids.map((id, index) => (hasOwn && id !== undefined ? `[${id}` : `#${index}`));
	steps.set(array, made);
	return made;
}

const steps = new WeakMap<readonly unknown[], readonly string[]>();

function elementOf(array: readonly unknown[], step: string): unknown {
	const indexes = indexesOf.get(array) ?? new Map(stepsOf(array).map((each, index) => [each, index]));
	indexesOf.set(array, indexes);
	const index = indexes.get(step);
	return index === undefined ? nowhere : array[index];
}

const indexesOf = new WeakMap<readonly unknown[], Map<string, number>>();

function stepInto(value: unknown, step: string, argument: unknown): unknown {
	if (typeof value !== 'object' || value === null || argument === nowhere) return nowhere;
	if (Array.isArray(value)) return elementOf(value, step);
	const next: unknown = Reflect.get(value, step.slice(1));
	if (step.startsWith('(')) return typeof next === 'function' ? Reflect.apply(next, value, [argument]) : nowhere;
	return next;
}

function keyOf({ from, step, argument }: Place): string {
	return `${from} ${argument ?? ''} ${step}`;
}

const missingPlace: Place = { from: -1, step: '' };
