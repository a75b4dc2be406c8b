import { sha256 } from '../kept-file.ts';

/** A hash of what a route gives a page. What is watched counts by the place where it stands: what is read of it is known apart. */
export function hashOfGiven(given: unknown, placeOf: (value: object) => string | undefined): string {
	return sha256(inWords(given, placeOf)).toString('hex').slice(0, 24);
}

function inWords(value: unknown, placeOf: (value: object) => string | undefined): string {
	if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') throw new Error(`A page is given a ${typeof value}, of which nobody can tell whether it is still the same.`);
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
	const place = placeOf(value);
	if (place !== undefined) return `at ${JSON.stringify(place)}`;
	if (Array.isArray(value)) return `[${value.map((each) => inWords(each, placeOf)).join(',')}]`;
	return `{${Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${inWords(each, placeOf)}`).join(',')}}`;
}
