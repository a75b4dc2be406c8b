import type { Places } from './places.ts';
import { contents, glance, keysOf, type Readings } from './readings.ts';
import { unchanging, type Seen } from './stand-in.ts';
import { stepsOf } from './steps.ts';

/** Shows data to pages so that it is known what each of them read. */
export interface Watcher {
	/** The data as pages are to see it. */
	watch<Data extends object>(data: Data): Data;
	/** What is read while something is done, each reading by its number. */
	during<Result>(work: () => Promise<Result>): Promise<{ result: Result; read: Int32Array }>;
	/** Of what is watched, the place where it stands, in words. */
	placeOf(value: object): string | undefined;
}

/**
 * Every object below the data is seen through a stand-in, which writes down each property that is asked for and what it was;
 * so nothing can be read that is not known. What has a name in `open` holds functions of our code alone, and is seen as it is.
 */
export function watcher(places: Places, readings: Readings, open: readonly string[]): Watcher {
	/** By the objects and by their stand-ins. There are very many: they share two handlers, and what is known of one is one object. */
	const known = new WeakMap<object, Seen>();
	let read: Set<number> | undefined;

	/** What a page gets for a value: for an object that has been met before, at whatever place, the same stand-in. */
	function shown(value: unknown, place: number): unknown {
		return typeof value === 'object' && value !== null ? (known.get(value)?.standIn ?? standFor(value, place)) : value;
	}

	function standFor<Target extends object>(target: Target, place: number): Target {
		const prototype: unknown = Object.getPrototypeOf(target);
		if (!Array.isArray(target) && prototype !== Object.prototype && prototype !== null) throw new Error(`${places.textOf(place)} is no plain data, so it cannot be told what a page reads of it.`);
		const standIn = new Proxy<Target>(target, Array.isArray(target) ? arrays : objects);
		const seen: Seen = { target, place, standIn, numbers: new Map() };
		known.set(target, seen);
		known.set(standIn, seen);
		return standIn;
	}

	function seenOf(target: object, asked = 'A page'): Seen {
		const seen = known.get(target);
		if (!seen) throw new Error(`${asked} was asked about something that is not watched.`);
		return seen;
	}

	/** Notes that a page has read a property of an object, and gives what it gets for it. */
	function note({ place, numbers }: Seen, key: string, value: unknown, step: () => string): unknown {
		const number = numbers.get(key) ?? readingOf(value, places.numberOf(place, step()));
		numbers.set(key, number);
		read?.add(number);
		return shown(value, place);
	}

	/** The number of the reading that a value stands at a place. */
	function readingOf(value: unknown, place: number): number {
		shown(value, place);
		const first = typeof value === 'object' && value !== null ? known.get(value)?.place : undefined;
		return readings.numberOf(place, first === undefined || first === place ? glance(value) : `=${first}`);
	}

	const noteKeys = (target: object) => read?.add(readings.numberOf(seenOf(target).place, keysOf(target)));

	const objects: ProxyHandler<object> = {
		...unchanging,
		get(target, key) {
			const value: unknown = Reflect.get(target, key);
			if (typeof key === 'symbol' || open.includes(key)) return value;
			if (typeof value === 'function') return Object.hasOwn(target, key) ? answersOf(value, seenOf(target).place, key) : value;
			return note(seenOf(target), key, value, () => `.${key}`);
		},
		has: (target, key) => (noteKeys(target), Reflect.has(target, key)),
		ownKeys: (target) => (noteKeys(target), Reflect.ownKeys(target)),
	};

	const arrays: ProxyHandler<object> = {
		...unchanging,
		get(target, key) {
			const value: unknown = Reflect.get(target, key);
			if (!Array.isArray(target) || typeof key === 'symbol' || !/^(?:length|\d+)$/.test(key)) return value;
			const seen = seenOf(target);
			seen.whole ??= readings.numberOf(seen.place, contents(target));
			read?.add(seen.whole);
			return typeof value === 'object' ? note(seen, key, value, () => stepsOf(target)[Number(key)] ?? '') : value;
		},
	};

	/** A function of the data, such as `similarTo`: what it answers stands at a place of its own. */
	function answersOf(ask: CallableFunction, from: number, name: string) {
		return (argument: object) => {
			const asked = seenOf(argument, name);
			const place = places.numberOf(from, `(${name}`, asked.place);
			const answer: unknown = Reflect.apply(ask, undefined, [asked.target]);
			read?.add(readingOf(answer, place));
			return shown(answer, place);
		};
	}

	return {
		watch: (data) => standFor(data, places.numberOf(-1, '.data')),
		async during(work) {
			read = new Set();
			try {
				return { result: await work(), read: Int32Array.from(read) };
			} finally {
				read = undefined;
			}
		},
		placeOf(value) {
			const seen = known.get(value);
			return seen?.standIn === value ? places.textOf(seen.place) : undefined;
		},
	};
}
