import type { Archive } from './archive.ts';
import { conceptsOf, type Concept } from './concepts.ts';
import { correctParts, type Correction, type SpellingChoices } from './corrections.ts';
import { countValues, passes, type FacetName, type Filters } from './facets.ts';
import { matchesOf } from './matching.ts';
import { bestOf, everything } from './best.ts';
import { quotedFirst } from './quoted-first.ts';
import { rank, type Ranked } from './ranking.ts';
import { readQuery } from './read-query.ts';
import type { SearchEngine } from './search-engine.ts';
import { isQuestion, isSmall } from './small-words.ts';
import { keysOf, stem } from './words.ts';

export type Sort = 'relevance' | 'newest' | 'oldest';

/** How what was found fits what was asked. */
export type Match = 'exact' | 'corrected' | 'partial' | 'none';

export interface Request {
	words: string;
	filters: Filters;
	sort: Sort;
	/** Look for the words as they were typed, whatever the archive has. */
	asTyped: boolean;
}

export interface Found {
	match: Match;
	/** In the order asked for. */
	results: readonly Ranked[];
	counts: Record<FacetName, Map<string, number>>;
	/** How many there are without the filters. */
	unfiltered: number;
	corrections: Correction[];
	suggestions: Correction[];
	/** What no page has. */
	missing: string[];
	/** What some page has, to be asked for alone: as it is looked for, a phrase in its quotation marks. */
	present: string[];
	/** Whether what was found has all the words, but nowhere near one another. */
	isScattered: boolean;
	/** The stems of all that was looked for, to mark them by. */
	wanted: Set<string>;
}

/** Answers a query. Without words it lists what the filters leave. */
export async function searchArchive(request: Request, archive: Archive, engine: SearchEngine, spelling: SpellingChoices): Promise<Found> {
	const { words, filters, sort, asTyped } = request;
	const typed = readQuery(words);
	const { parts, corrections, suggestions } = asTyped ? { parts: typed, corrections: [], suggestions: [] } : await correctParts(typed, archive, spelling);
	const concepts = conceptsOf(parts, archive, isQuestion(words));
	const asked = await Promise.all(concepts.map(async (concept) => ({ concept, matches: await matchesOf(concept, engine, archive), isOptional: isOptional(concept), from: concept.from, to: concept.to })));
	const required = asked.filter((each) => !each.isOptional);
	const needed = required.length;
	const all = words.trim() === '' ? everything(archive) : bestOf(rank(asked, archive), needed, needed > (isQuestion(words) ? 2 : 3));
	const results = all.found.filter(({ record }) => passes(archive.facetsOf(record), filters));
	return {
		match: results.length === 0 ? 'none' : all.fit === 'whole' ? (corrections.length > 0 ? 'corrected' : 'exact') : 'partial',
		results: sort === 'relevance' ? await quotedFirst(inOrder(results, sort, archive), phrasesOf(concepts), engine) : inOrder(results, sort, archive),
		counts: countValues(all.found.map(({ record }) => archive.facetsOf(record)), filters),
		unfiltered: all.found.length,
		corrections,
		suggestions,
		missing: required.filter(({ matches }) => matches.size === 0).map(({ concept }) => concept.text),
		present: required.filter(({ matches }) => matches.size > 0).map(({ concept }) => (concept.kind === 'phrase' ? `"${concept.text}"` : concept.text)),
		isScattered: all.fit === 'scattered',
		wanted: new Set(concepts.flatMap(stemsOf)),
	};
}

function stemsOf(concept: Concept): string[] {
	const texts = concept.kind === 'words' ? concept.forms.flatMap(({ words }) => words) : [concept.text];
	return texts.flatMap(keysOf).filter((key) => concept.kind === 'phrase' || !isSmall(key)).map(stem);
}

function phrasesOf(concepts: readonly Concept[]): string[] {
	return concepts.flatMap((concept) => (concept.kind === 'phrase' ? concept.text : []));
}

function isOptional(concept: Concept): boolean {
	return concept.kind === 'words' && concept.isOptional;
}

/** Records are numbered from the newest, so that among equals the newer comes first. */
function inOrder(results: readonly Ranked[], sort: Sort, archive: Archive): Ranked[] {
	const day = ({ record }: Ranked) => archive.publishedOf(record);
	if (sort === 'oldest') return [...results].sort((a, b) => Number(!day(a)) - Number(!day(b)) || day(a).localeCompare(day(b)) || a.record - b.record);
	if (sort === 'newest') return [...results].sort((a, b) => a.record - b.record);
	return [...results].sort((a, b) => b.score - a.score || a.record - b.record);
}
