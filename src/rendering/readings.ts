import { Chains } from './chains.ts';
import { Places } from './places.ts';
import { nowhere, stepsOf } from './steps.ts';
import { Words } from './words.ts';

/** That at a place there was this: `"a text"`, `3`, `undefined`; `{` or `[`; `=7`, the object that stands at place 7 too. */
export interface Reading {
	place: number;
	what: string;
}

/** Readings by number, as columns. */
export interface ReadingColumns {
	/** What there was, each text once. */
	words: readonly string[];
	place: ArrayLike<number>;
	/** By number in `words`. */
	what: ArrayLike<number>;
}

/** Readings by number, each once. */
export class Readings {
	readonly #words: Words;
	readonly #place: number[];
	readonly #what: number[];
	readonly #known: Chains;

	constructor({ words, place, what }: ReadingColumns = { words: [], place: [], what: [] }) {
		this.#words = new Words(words);
		this.#place = Array.from(place);
		this.#what = Array.from(what);
		this.#known = new Chains(this.#place);
	}

	get columns(): ReadingColumns {
		return { words: this.#words.list, place: this.#place, what: this.#what };
	}

	numberOf(place: number, what: string): number {
		const word = this.#words.numberOf(what);
		// At a place there are seldom more than two.
		const known = this.#known.find(place, (number) => this.#what[number] === word);
		if (known !== undefined) return known;
		this.#known.add(place);
		this.#place.push(place);
		return this.#what.push(word) - 1;
	}

	/** @throws where there is no reading of that number. */
	at(number: number): Reading {
		const [place, what] = [this.#place[number], this.#words.list[this.#what[number] ?? -1]];
		if (place === undefined || what === undefined) throw new Error(`There is no reading ${number}.`);
		return { place, what };
	}

	/** Answers whether a reading would be the same again. @param find what stands at a place of the data as it is now. */
	checker(find: (place: number) => unknown): (number: number) => boolean {
		const known: (boolean | undefined)[] = [];
		return (number) => (known[number] ??= isSame(this.at(number), find));
	}
}

/** What there is to read of a value itself, without what is below it. */
export function glance(value: unknown): string {
	if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[' : '{';
	if (typeof value === 'symbol' || typeof value === 'bigint' || typeof value === 'function') return `a ${typeof value}`;
	return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** `all ["[bail","[custody"]`: how many elements there are, in which order, and those that are no objects. */
export function contents(array: readonly unknown[]): string {
	const steps = stepsOf(array);
	return `all ${JSON.stringify(array.map((element, index) => (typeof element === 'object' && element !== null ? steps[index] : glance(element))))}`;
}

/** `keys ["title","summary"]` */
export function keysOf(object: object): string {
	return `keys ${JSON.stringify(Object.keys(object))}`;
}

function isSame({ place, what }: Reading, find: (place: number) => unknown): boolean {
	const value = find(place);
	if (value === nowhere) return false;
	if (what.startsWith('=')) return typeof value === 'object' && value !== null && value === find(Number(what.slice(1)));
	if (what.startsWith('all ')) return Array.isArray(value) && contents(value) === what;
	if (what.startsWith('keys ')) return typeof value === 'object' && value !== null && keysOf(value) === what;
	return glance(value) === what;
}

/** Only the readings and places that are still of use, numbered anew. */
export function tidied(places: Places, readings: Readings, used: Iterable<number>) {
	const kept = { places: new Places(), readings: new Readings() };
	const placeNumbers = new Map<number, number>();
	const keepPlace = (number: number): number => {
		if (number < 0) return number;
		const known = placeNumbers.get(number);
		if (known !== undefined) return known;
		const { from, step, argument } = places.at(number);
		const goal = kept.places.numberOf(keepPlace(from), step, keepPlace(argument));
		placeNumbers.set(number, goal);
		return goal;
	};
	const numbers = new Map<number, number>();
	for (const number of Uint32Array.from(new Set(used)).sort()) {
		const { place, what } = readings.at(number);
		numbers.set(number, kept.readings.numberOf(keepPlace(place), what.startsWith('=') ? `=${keepPlace(Number(what.slice(1)))}` : what));
	}
	return { ...kept, numberOf: (old: number) => numbers.get(old) ?? -1 };
}
