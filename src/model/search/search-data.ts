import type { FacetLabels, FacetValues } from './facets.ts';
import type { Saying } from './search-record.ts';

/** What is loaded with the index, as JSON: all that is known of the records but their texts. */
export interface SearchData {
	/** How many records there are. They are numbered from 0, newest first, as in the index. */
	size: number;
	/** A letter for the kind of each record. */
	kinds: string;
	/** How many words the title of each record has, to base 36. */
	titles: string;
	/** What records have in common that stand together, and which of them each record has. */
	groups: { published: string; facets: FacetValues }[];
	groupOf: number[];
	labels: FacetLabels;
	/** Every word of the archive, as `packWords` makes it, and how many records have it, as a digit: 2 to that power or more. */
	words: string;
	frequencies: string;
	sayings: Saying[];
	/** "section 39" -> record, place, record, place ... */
	references: Record<string, number[]>;
	topics: { name: string; url: string }[];
}
