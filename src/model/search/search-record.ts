import type { FacetLabels, FacetValues } from './facets.ts';
import type { Kind } from './kinds.ts';

/** One thing that a search can find. */
export interface SearchRecord {
	kind: Kind;
	/** From the folder of the site on: "/outcomes/#outcome-2020-q1-drink-driving" */
	url: string;
	title: string;
	/** ISO day, or "" where it has none. */
	published: string;
	facets: FacetValues;
	/** What it says, besides its title. Undefined where it is a page: its text is read from what was built. */
	text: string | undefined;
}

/** A term of the glossary, as search knows it: the formal ways to say it, and what people say instead. */
export interface Saying {
	formal: string[];
	plain: string[];
	/** Words of everyday English that mean about the same. */
	alike: string[];
}

/** All that the search index is made of, but the pages. */
export interface SearchContent {
	/** Newest first. */
	records: SearchRecord[];
	labels: FacetLabels;
	sayings: Saying[];
	topics: { name: string; url: string }[];
}
