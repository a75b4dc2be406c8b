/** A source of numbers that look like chance and come out the same every time. */
export interface Chance {
	/** From 0 up to, and not with, 1. */
	next(): number;
	/** A whole number of at least `least` and at most `most`. */
	between(least: number, most: number): number;
	pick<Value>(values: readonly [Value, ...Value[]]): Value;
}

/** Numbers by the mulberry32 generator. @param seed the same seed gives the same numbers. */
export function chanceFrom(seed: number): Chance {
	let state = seed | 0;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		const one = Math.imul(state ^ (state >>> 15), 1 | state);
		const two = (one + Math.imul(one ^ (one >>> 7), 61 | one)) ^ one;
		return ((two ^ (two >>> 14)) >>> 0) / 4_294_967_296;
	};
	return {
		next,
		between: (least, most) => least + Math.floor(next() * (most - least + 1)),
		pick: (values) => values[Math.floor(next() * values.length)] ?? values[0],
	};
}
