import type { Archive } from './archive.ts';
import { conceptsOf, type Concept } from './concepts.ts';
import { correctParts, type Correction, type SpellingChoices } from './corrections.ts';
import { countValues, passes, type FacetName, type Filters } from './facets.ts';
import { hitsOf } from './matching.ts';
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
	results: Ranked[];
	counts: Record<FacetName, Map<string, number>>;
	/** How many there are without the filters. */
	unfiltered: number;
	corrections: Correction[];
	suggestions: Correction[];
	/** What no page has. */
	missing: string[];
	/** The stems of all that was looked for, to mark them by. */
	wanted: Set<string>;
}

/** Answers a query. Without words it lists what the filters leave. */
export async function searchArchive(request: Request, archive: Archive, engine: SearchEngine, spelling: SpellingChoices): Promise<Found> {
	const { words, filters, sort, asTyped } = request;
	const typed = readQuery(words);
	const { parts, corrections, suggestions } = asTyped ? { parts: typed, corrections: [], suggestions: [] } : await correctParts(typed, archive, spelling);
	const concepts = conceptsOf(parts, archive, isQuestion(words));
	const asked = await Promise.all(concepts.map(async (concept) => ({ concept, hits: await hitsOf(concept, engine, archive), isOptional: isOptional(concept) })));
	const needed = asked.filter((each) => !each.isOptional).length;
	const all = words.trim() === '' ? everything(archive) : best(rank(asked, archive), needed);
	const results = all.found.filter(({ record }) => passes(archive.facetsOf(record), filters));
	return {
		match: results.length === 0 ? 'none' : all.isWhole ? (corrections.length > 0 ? 'corrected' : 'exact') : 'partial',
		results: inOrder(results, sort, archive),
		counts: countValues(all.found.map(({ record }) => archive.facetsOf(record)), filters),
		unfiltered: all.found.length,
		corrections,
		suggestions,
		missing: asked.filter(({ hits, isOptional: mayLack }) => !mayLack && hits.size === 0).map(({ concept }) => concept.text),
		wanted: new Set(concepts.flatMap(stemsOf)),
	};
}

function stemsOf(concept: Concept): string[] {
	const texts = concept.kind === 'words' ? concept.forms.flatMap(({ words }) => words) : [concept.text];
	return texts.flatMap(keysOf).filter((key) => concept.kind === 'phrase' || !isSmall(key)).map(stem);
}

function isOptional(concept: Concept): boolean {
	return concept.kind === 'words' && concept.isOptional;
}

function everything(archive: Archive): { found: Ranked[]; isWhole: boolean } {
	return { found: Array.from({ length: archive.size }, (_, record) => ({ record, score: 0, has: 0, share: 1, places: [] })), isWhole: true };
}

/** Where no record has all that is asked, how much of it one must have. */
const leastShare = 0.4;

/** Those that have all that is asked; where there are none, those that have most of it. */
function best(ranked: readonly Ranked[], needed: number): { found: Ranked[]; isWhole: boolean } {
	const whole = ranked.filter(({ has }) => has === needed);
	if (whole.length > 0) return { found: whole, isWhole: true };
	return { found: ranked.filter(({ has, share }) => has > 0 && share >= leastShare).map((each) => ({ ...each, score: each.score * each.share ** 2 })), isWhole: false };
}

/** Records are numbered from the newest, so that among equals the newer comes first. */
function inOrder(results: readonly Ranked[], sort: Sort, archive: Archive): Ranked[] {
	const day = ({ record }: Ranked) => archive.publishedOf(record);
	if (sort === 'oldest') return [...results].sort((a, b) => Number(!day(a)) - Number(!day(b)) || day(a).localeCompare(day(b)) || a.record - b.record);
	if (sort === 'newest') return [...results].sort((a, b) => a.record - b.record);
	return [...results].sort((a, b) => b.score - a.score || a.record - b.record);
}
