import { facets, type FacetLabels, type Filters } from './facets.ts';
import type { Request, Sort } from './search-archive.ts';

/** What an address asks for: "?q=bail&topic=custody&sort=newest". A value may also be written as its label. */
export function readAddress(parameters: URLSearchParams, labels: FacetLabels): Request {
	const filters: Filters = Object.fromEntries(
		facets.map(({ name }) => {
			const asked = parameters.getAll(name).map(plain);
			return [name, labels[name].filter(({ value, label }) => asked.includes(plain(value)) || asked.includes(plain(label))).map(({ value }) => value)];
		}),
	);
	return { words: parameters.get('q') ?? '', filters, sort: sortOf(parameters.get('sort')), asTyped: parameters.has('as-typed') };
}

/** The address of a request, after the "?"; "" where nothing is asked. */
export function writeAddress({ words, filters, sort, asTyped }: Request): string {
	const parameters = new URLSearchParams();
	if (words.trim()) parameters.set('q', words);
	for (const { name } of facets) for (const value of filters[name] ?? []) parameters.append(name, value);
	if (sort !== 'relevance') parameters.set('sort', sort);
	if (asTyped) parameters.set('as-typed', '');
	return parameters.toString();
}

export function sortOf(text: string | null | undefined): Sort {
	return text === 'newest' || text === 'oldest' ? text : 'relevance';
}

export function isEmpty({ words, filters }: Request): boolean {
	return words.trim() === '' && facets.every(({ name }) => (filters[name] ?? []).length === 0);
}

function plain(text: string): string {
	return text.trim().toLowerCase().replace(/[\s-]+/g, ' ');
}
