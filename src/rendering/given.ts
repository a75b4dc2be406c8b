import { sha256 } from '../kept-file.ts';

/**
 * A hash of what a route gives a page. What is watched counts by the place where it stands: what is read of it is known apart.
 * What was met before counts by when it was first met, for what is given may lead back to itself.
 */
export function hashOfGiven(given: unknown, placeOf: (value: object) => string | undefined): string {
	const met = new Map<object, number>();
	const inWords = (value: unknown): string => {
		if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') throw new Error(`A page is given a ${typeof value}, of which nobody can tell whether it is still the same.`);
		if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
		const place = placeOf(value);
		if (place !== undefined) return `at ${JSON.stringify(place)}`;
		const before = met.get(value);
		if (before !== undefined) return `again ${before}`;
		met.set(value, met.size);
		if (Array.isArray(value)) return `[${value.map(inWords).join(',')}]`;
		return `{${Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${inWords(each)}`).join(',')}}`;
	};
	return sha256(inWords(given)).toString('hex').slice(0, 24);
}
