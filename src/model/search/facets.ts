/** What results can be narrowed by, under the names that stand in the address. */
export const facets = [
	{ name: 'kind', label: 'Kind' },
	{ name: 'topic', label: 'Topic' },
	{ name: 'edition', label: 'Edition' },
	{ name: 'year', label: 'Year' },
	{ name: 'role', label: 'Who it is for' },
	{ name: 'outcome', label: 'Outcome' },
	{ name: 'standard', label: 'Standard' },
	{ name: 'source', label: 'Source' },
] as const;

export type FacetName = (typeof facets)[number]['name'];

/** The values of one record: topic -> bail, arrest */
export type FacetValues = Partial<Record<FacetName, readonly string[]>>;

/** What is chosen. A name that is missing, or has no value, narrows nothing. */
export type Filters = FacetValues;

/** A value as it is shown and as it stands in the address. */
export interface FacetValue {
	value: string;
	label: string;
}

export type FacetLabels = Record<FacetName, FacetValue[]>;

/** Several values of one facet mean "or", several facets "and". */
export function passes(values: FacetValues, filters: Filters, except?: FacetName): boolean {
	return facets.every(({ name }) => {
		const chosen = filters[name] ?? [];
		return name === except || chosen.length === 0 || chosen.some((value) => values[name]?.includes(value));
	});
}

/** How many of the records have each value, were it chosen in the place of those of its own facet. */
export function countValues(records: readonly FacetValues[], filters: Filters): Record<FacetName, Map<string, number>> {
	const counts = { kind: new Map(), topic: new Map(), edition: new Map(), year: new Map(), role: new Map(), outcome: new Map(), standard: new Map(), source: new Map() };
	for (const { name } of facets) {
		const own: Map<string, number> = counts[name];
		for (const values of records) {
			if (!passes(values, filters, name)) continue;
			for (const value of values[name] ?? []) own.set(value, (own.get(value) ?? 0) + 1);
		}
	}
	return counts;
}
