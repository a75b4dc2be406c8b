import { nowhere, stepsOf, type Places } from './places.ts';

/** That at a place there was this: `"a text"`, `3`, `undefined`; `{` or `[`; `=7`, the object that stands at place 7 too. */
export type Reading = readonly [place: number, what: string];

/** Readings by number, each once. */
export class Readings {
	readonly list: Reading[];
	readonly #numbers = new Map<string, number>();

	constructor(known: readonly Reading[] = []) {
		this.list = [...known];
		for (const [number, [place, what]] of known.entries()) this.#numbers.set(`${place} ${what}`, number);
	}

	numberOf(place: number, what: string): number {
		const key = `${place} ${what}`;
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		this.#numbers.set(key, this.list.length);
		return this.list.push([place, what]) - 1;
	}

	/** Answers whether a reading would be the same again. @param find what stands at a place of the data as it is now. */
	checker(find: (place: number) => unknown): (number: number) => boolean {
		const known: (boolean | undefined)[] = [];
		return (number) => (known[number] ??= isSame(this.list[number] ?? [-1, ''], find));
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

function isSame([place, what]: Reading, find: (place: number) => unknown): boolean {
	const value = find(place);
	if (value === nowhere) return false;
	if (what.startsWith('=')) return typeof value === 'object' && value !== null && value === find(Number(what.slice(1)));
	if (what.startsWith('all ')) return Array.isArray(value) && contents(value) === what;
	if (what.startsWith('keys ')) return typeof value === 'object' && value !== null && keysOf(value) === what;
	return glance(value) === what;
}

/** Only the readings and places that are still of use, numbered anew. */
export function tidied(places: Places, readings: Readings, used: Iterable<number>) {
	const placeNumbers = new Map<number, number>();
	const placeList: Places['list'] = [];
	const keepPlace = (number: number): number => {
		if (number < 0) return number;
		const known = placeNumbers.get(number);
		if (known !== undefined) return known;
		const { from, step, argument } = places.list[number] ?? { from: -1, step: '' };
		const kept = { from: keepPlace(from), step, ...(argument === undefined ? {} : { argument: keepPlace(argument) }) };
		placeNumbers.set(number, placeList.length);
		return placeList.push(kept) - 1;
	};
	const readingNumbers = new Map<number, number>();
	const readingList: Reading[] = [];
	for (const number of [...new Set(used)].sort((a, b) => a - b)) {
		const [place, what] = readings.list[number] ?? [-1, ''];
		readingNumbers.set(number, readingList.length);
		readingList.push([keepPlace(place), what.startsWith('=') ? `=${keepPlace(Number(what.slice(1)))}` : what]);
	}
	return { places: placeList, readings: readingList, numberOf: (old: number) => readingNumbers.get(old) ?? -1 };
}
