import type { FacetLabels, FacetValues } from './facets.ts';
import { kindOfLetter, type kinds } from './kinds.ts';
import type { SearchData } from './search-data.ts';
import { sayingsOf, type Sayings } from './sayings.ts';
import { unpackWords } from './word-list.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** What is known of the archive before a word is looked up. Records are numbered from 0, newest first. */
export interface Archive {
	size: number;
	kindOf(record: number): (typeof kinds)[number];
	/** The case that a key question or a recommendation is part of. */
	caseOf(record: number): number | undefined;
	/** The edition that it stands in; "" where it stands in none. */
	editionOf(record: number): string;
	publishedOf(record: number): string;
	facetsOf(record: number): FacetValues;
	/** How many words its title has; its text begins with them. */
	titleLength(record: number): number;
	labels: FacetLabels;
	vocabulary: Vocabulary;
	sayings: Sayings;
	/** Where an Act's section and the like is named: record -> places. */
	referenced(key: string): Map<number, number[]>;
	topics: { name: string; url: string }[];
}

export function openArchive(data: SearchData): Archive {
	const kind = (record: number) => kindOfLetter(data.kinds[record]);
	const facets = data.groupOf.map((group, record) => ({ ...data.groups[group]?.facets, kind: [kind(record).value] }));
	return {
		size: data.size,
		kindOf: kind,
		caseOf: (record) => caseBefore(data.kinds, record),
		editionOf: (record) => facets[record]?.edition?.[0] ?? '',
		publishedOf: (record) => data.groups[data.groupOf[record] ?? 0]?.published ?? '',
		facetsOf: (record) => facets[record] ?? {},
		titleLength: (record) => Number.parseInt(data.titles[record] ?? '0', 36),
		labels: data.labels,
		vocabulary: vocabularyOf(unpackWords(data.words), data.frequencies),
		sayings: sayingsOf(data.sayings),
		referenced: (key) => placesIn(data.references[key] ?? []),
		topics: data.topics,
	};
}

/** A case is numbered before its parts. */
function caseBefore(letters: string, record: number): number | undefined {
	if (!['question', 'recommendation'].includes(kindOfLetter(letters[record]).value)) return undefined;
	const before = letters.lastIndexOf('c', record);
	return before < 0 ? undefined : before;
}

function placesIn(pairs: readonly number[]): Map<number, number[]> {
	const places = new Map<number, number[]>();
	for (let index = 0; index < pairs.length; index += 2) {
		const [record = 0, place = 0] = pairs.slice(index, index + 2);
		places.set(record, [...(places.get(record) ?? []), place]);
	}
	return places;
}
