import type { OutcomeRow } from '../schemas/outcomes.ts';
import { outcomes, type OutcomeValue } from '../schemas/vocabulary.ts';
import type { CaseSummary } from './case-summary.ts';
import { bandCounts, totalOf, type ShownCount } from './counts.ts';
import type { Edition } from './edition.ts';
import { outcomeAnchor, type Urls } from './urls.ts';

/** One row: what was decided about one person, never named. */
export interface Outcome extends Omit<OutcomeRow, 'case'> {
	edition: Edition;
	group: OutcomeGroup;
	caseSummary: CaseSummary | undefined;
	/** The id of its place on the outcomes page. */
	anchor: string;
	url: string;
}

/**
 * How the newsletter groups outcomes, gravest first. A conviction stands with the finding that a proceeding made of it,
 * and by itself where none has.
 */
export const outcomeGroups = ['Gross misconduct', 'Misconduct', 'Criminal convictions', 'Other outcomes'] as const;
export type OutcomeGroup = (typeof outcomeGroups)[number];

/** @param page the address of the page that lists it. */
export function toOutcome(row: OutcomeRow, edition: Edition, cases: readonly CaseSummary[], urls: Urls, page: string): Outcome {
	const { case: caseName, ...rest } = row;
	const caseId = caseName?.includes('/') ? caseName : `${edition.id}/${caseName ?? ''}`;
	return {
		...rest,
		edition,
		group: groupOf(row),
		caseSummary: cases.find((candidate) => candidate.id === caseId),
		anchor: outcomeAnchor(edition.id, row.id),
		url: urls.outcome(edition.id, row.id, page),
	};
}

function groupOf(row: OutcomeRow): OutcomeGroup {
	if (row.finding === 'gross misconduct') return 'Gross misconduct';
	if (row.finding === 'misconduct') return 'Misconduct';
	return row.offences.length > 0 || row.sentence !== undefined ? 'Criminal convictions' : 'Other outcomes';
}

/** From 0 (no action) to 3 (the job is lost): drawn as a shape, never as a colour alone. */
export function severityOf(outcome: OutcomeValue): 0 | 1 | 2 | 3 {
	if (outcome.includes('dismiss')) return 3;
	if (outcome === 'final written warning' || outcome === 'reduction in rank') return 2;
	return outcome === 'written warning' ? 1 : 0;
}

/** Whether an outcome stands and is about our own force: what is counted. */
export function isCounted(row: Outcome): boolean {
	return row.appeal !== 'overturned' && row.force === undefined;
}

/** How many people of our own force got which outcome, gravest first, without outcomes that nobody got; and how many all told. */
export interface OutcomeCounts {
	kinds: { outcome: (typeof outcomes)[number]; count: ShownCount }[];
	total: ShownCount;
}

/**
 * Counts below the threshold are bands. Counts over editions are those of each edition added up: so they do not give
 * away a band that another page shows, and what a new edition adds to them cannot be told.
 */
export function countOutcomes(rows: readonly Outcome[], threshold: number): OutcomeCounts {
	const counted = rows.filter(isCounted);
	const kinds = outcomes.filter(({ value }) => counted.some((row) => row.outcome === value)).reverse();
	const editions = [...new Set(counted.map((row) => row.edition))].map((edition) => {
		const own = counted.filter((row) => row.edition === edition);
		const countsOf = ({ value }: { value: string }) => own.filter((row) => row.outcome === value);
		return bandCounts(kinds.map(countsOf).map((same) => ({ count: same.length, published: same.filter((row) => row.publishedBy).length })), threshold);
	});
	const counts = kinds.map((outcome, index) => ({ outcome, count: totalOf(editions.flatMap((edition) => edition.counts[index] ?? [])) }));
	return { kinds: counts, total: totalOf(editions.map(({ total }) => total)) };
}

/** How many outcomes are listed, those that are not counted as ours among them. */
export function countListed(rows: readonly Outcome[], threshold: number): ShownCount {
	const others = rows.filter((row) => !isCounted(row));
	return totalOf([countOutcomes(rows, threshold).total, countPeople(others, threshold)]);
}

/** How many people some rows are about. */
export function countPeople(rows: readonly Outcome[], threshold: number): ShownCount {
	return bandCounts([{ count: rows.length, published: rows.filter((row) => row.publishedBy).length }], threshold).total;
}
