import type { OutcomeRow } from '../schemas/outcomes.ts';
import { outcomes, type OutcomeValue } from '../schemas/vocabulary.ts';
import type { CaseSummary } from './case-summary.ts';
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

/** How the newsletter groups outcomes, gravest first. */
export const outcomeGroups = ['Gross misconduct', 'Misconduct', 'Other outcomes'] as const;
export type OutcomeGroup = (typeof outcomeGroups)[number];

export function toOutcome(row: OutcomeRow, edition: Edition, cases: readonly CaseSummary[], urls: Urls): Outcome {
	const { case: caseName, ...rest } = row;
	const caseId = caseName?.includes('/') ? caseName : `${edition.id}/${caseName ?? ''}`;
	return {
		...rest,
		edition,
		group: groupOf(row),
		caseSummary: cases.find((candidate) => candidate.id === caseId),
		anchor: outcomeAnchor(edition.id, row.id),
		url: urls.outcome(edition.id, row.id),
	};
}

function groupOf(row: OutcomeRow): OutcomeGroup {
	if (row.finding === 'gross misconduct') return 'Gross misconduct';
	return row.finding === 'misconduct' ? 'Misconduct' : 'Other outcomes';
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

/** How many people of our own force got which outcome, gravest first; outcomes that nobody got are left out. */
export function countOutcomes(rows: readonly Outcome[]): { outcome: (typeof outcomes)[number]; count: number }[] {
	return outcomes
		.map((outcome) => ({ outcome, count: rows.filter((row) => isCounted(row) && row.outcome === outcome.value).length }))
		.filter(({ count }) => count > 0)
		.reverse();
}
