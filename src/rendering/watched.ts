import { stepsOf, type Places } from './places.ts';
import { contents, glance, keysOf, type Readings } from './readings.ts';

/** Shows data to pages so that it is known what each of them read. */
export interface Watcher {
	/** The data as pages are to see it. */
	watch<Data extends object>(data: Data): Data;
	/** What is read while something is done, each reading by its number. */
	during<Result>(work: () => Promise<Result>): Promise<{ result: Result; read: number[] }>;
	/** Of what is watched, the place where it stands, in words. */
	placeOf(value: object): string | undefined;
}

/** What a page gets for a property, and the readings that it then has made: of the property, and of the list that it is in. */
type Property = { value: unknown; number?: number; whole?: number };

/**
 * Every object below the data is seen through a stand-in, which writes down each property that is asked for and what it was;
 * so nothing can be read that is not known. What has a name in `open` holds functions of our code alone, and is seen as it is.
 */
export function watcher(places: Places, readings: Readings, open: readonly string[]): Watcher {
	const standIns = new WeakMap<object, object>();
	const known = new WeakMap<object, { place: number; target: object }>();
	let read: Set<number> | undefined;

	/** What a page gets for a value at a place: for an object that it has met before, the same stand-in. */
	function shown(value: unknown, place: number): unknown {
		if (typeof value !== 'object' || value === null) return value;
		return standIns.get(value) ?? standFor(value, place);
	}

	function standFor<Target extends object>(target: Target, place: number): Target {
		const prototype: unknown = Object.getPrototypeOf(target);
		if (!Array.isArray(target) && prototype !== Object.prototype && prototype !== null) throw new Error(`${places.textOf(place)} is no plain data, so it cannot be told what a page reads of it.`);
		const standIn = new Proxy<Target>(target, Array.isArray(target) ? arrayReads(target, place) : objectReads(target, place));
		standIns.set(target, standIn);
		known.set(standIn, { place, target });
		return standIn;
	}

	/** The number of the reading that a value stands at a place. */
	function readingOf(value: unknown, place: number): number {
		const standIn = shown(value, place);
		const first = typeof standIn === 'object' && standIn !== null ? known.get(standIn)?.place : undefined;
		return readings.numberOf(place, first === undefined || first === place ? glance(value) : `=${first}`);
	}

	function objectReads(target: object, place: number): ProxyHandler<object> {
		const get = noting(target, (key) => {
			const value: unknown = Reflect.get(target, key);
			if (open.includes(key)) return { value };
			if (typeof value === 'function') return { value: Object.hasOwn(target, key) ? answersOf(value, place, key) : value };
			const own = places.numberOf(place, `.${key}`);
			return { value: shown(value, own), number: readingOf(value, own) };
		});
		const noteKeys = () => read?.add(readings.numberOf(place, keysOf(target)));
		return { ...unchanging, get, has: (_, key) => (noteKeys(), Reflect.has(target, key)), ownKeys: () => (noteKeys(), Reflect.ownKeys(target)) };
	}

	function arrayReads(array: readonly unknown[], place: number): ProxyHandler<object> {
		let whole: number | undefined;
		const get = noting(array, (key) => {
			const value: unknown = Reflect.get(array, key);
			if (!/^(?:length|\d+)$/.test(key)) return { value };
			whole ??= readings.numberOf(place, contents(array));
			if (typeof value !== 'object' || value === null) return { value, whole };
			const own = places.numberOf(place, stepsOf(array)[Number(key)] ?? '');
			return { value: shown(value, own), number: readingOf(value, own), whole };
		});
		return { ...unchanging, get };
	}

	/** Notes the readings of a property each time that it is asked for; what it is shown as is found the first time. */
	function noting(target: object, find: (key: string) => Property) {
		const before = new Map<string, Property>();
		return (_: object, key: string | symbol): unknown => {
			if (typeof key === 'symbol') return Reflect.get(target, key);
			let found = before.get(key);
			if (!found) before.set(key, (found = find(key)));
			if (found.number !== undefined) read?.add(found.number);
			if (found.whole !== undefined) read?.add(found.whole);
			return found.value;
		};
	}

	/** A function of the data, such as `similarTo`: what it answers stands at a place of its own. */
	function answersOf(ask: CallableFunction, from: number, name: string) {
		return (argument: object) => {
			const asked = known.get(argument);
			if (!asked) throw new Error(`${name} was asked about something that is not watched.`);
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
				return { result: await work(), read: [...read] };
			} finally {
				read = undefined;
			}
		},
		placeOf(value) {
			const place = known.get(value)?.place;
			return place === undefined ? undefined : places.textOf(place);
		},
	};
}

function refuse(): never {
	throw new Error('A page must not change what it reads.');
}

const unchanging: ProxyHandler<object> = { set: refuse, defineProperty: refuse, deleteProperty: refuse };
