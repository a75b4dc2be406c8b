/**
 * The closed lists: every word that the law or the newsletter fixes, spelt once.
 * A value is what an editor writes; the label is what a reader sees.
 * `from` and `until` bound the dates (ISO, inclusive) between which a term exists.
 */

export interface Term<Value extends string = string> {
	value: Value;
	label: string;
	/** First day on which the term exists. */
	from?: string;
	/** Last day on which the term exists. */
	until?: string;
}

/** The values of a list, as the non-empty tuple that `z.enum` wants. */
export function valuesOf<const Value extends string>(terms: readonly [Term<Value>, ...Term<Value>[]]): [Value, ...Value[]] {
	const [first, ...rest] = terms;
	return [first.value, ...rest.map((term) => term.value)];
}

/** The label of a value, as a reader sees it. */
export function labelOf<Value extends string>(terms: readonly Term<Value>[], value: Value): string {
	return terms.find((term) => term.value === value)?.label ?? value;
}

/** Who should read an item. */
export const roles = [
	{ value: 'response', label: 'Response' },
	{ value: 'custody', label: 'Custody' },
	{ value: 'control room', label: 'Control room' },
	{ value: 'investigator', label: 'Investigators' },
	{ value: 'supervisor', label: 'Supervisors' },
	{ value: 'staff', label: 'All officers and staff' },
	{ value: 'policy', label: 'Policy makers' },
] as const satisfies Term[];

/** The ten Standards of Professional Behaviour: Police (Conduct) Regulations 2020, schedule 2. */
export const standards = [
	{ value: 'Honesty and Integrity', label: 'Honesty and Integrity' },
	{ value: 'Authority, Respect and Courtesy', label: 'Authority, Respect and Courtesy' },
	{ value: 'Equality and Diversity', label: 'Equality and Diversity' },
	{ value: 'Use of Force', label: 'Use of Force' },
	{ value: 'Orders and Instructions', label: 'Orders and Instructions' },
	{ value: 'Duties and Responsibilities', label: 'Duties and Responsibilities' },
	{ value: 'Confidentiality', label: 'Confidentiality' },
	{ value: 'Fitness for Duty', label: 'Fitness for Duty' },
	{ value: 'Discreditable Conduct', label: 'Discreditable Conduct' },
	{ value: 'Challenging and Reporting Improper Conduct', label: 'Challenging and Reporting Improper Conduct' },
] as const satisfies Term[];

/** The first day of the Police (Conduct) Regulations 2020 and of the complaint rules that came with them. */
export const conductRegulations2020 = '2020-02-01';

export const proceedings = [
	{ value: 'misconduct meeting', label: 'Misconduct meeting' },
	{ value: 'misconduct hearing', label: 'Misconduct hearing' },
	{ value: 'accelerated misconduct hearing', label: 'Accelerated misconduct hearing', from: '2020-02-01' },
	{ value: 'special case hearing', label: 'Special case hearing', until: '2020-01-31' },
	{ value: 'police staff proceedings', label: 'Police staff misconduct proceedings' },
	{ value: 'none', label: 'No proceedings' },
] as const satisfies Term[];

export const findings = [
	{ value: 'no case to answer', label: 'No case to answer' },
	{ value: 'not proven', label: 'Not proven' },
	{ value: 'misconduct', label: 'Misconduct' },
	{ value: 'gross misconduct', label: 'Gross misconduct' },
] as const satisfies Term[];

/**
 * What was decided, mildest first: the order is the order of severity.
 * Police (Conduct) Regulations 2020, regulation 42; management advice and management action belong to the
 * regulations before them and keep applying to matters that came to the force's attention until 31 January 2020.
 */
export const outcomes = [
	{ value: 'no action', label: 'No action' },
	{ value: 'reflective practice', label: 'Referral to the reflective practice review process', from: '2020-02-01' },
	{ value: 'management action', label: 'Management action', until: '2020-01-31' },
	{ value: 'management advice', label: 'Management advice', until: '2020-01-31' },
	{ value: 'written warning', label: 'Written warning' },
	{ value: 'final written warning', label: 'Final written warning' },
	{ value: 'reduction in rank', label: 'Reduction in rank' },
	{ value: 'dismissal', label: 'Dismissal' },
	{ value: 'dismissal without notice', label: 'Dismissal without notice' },
	{ value: 'would have been dismissed', label: 'Would have been dismissed' },
] as const satisfies Term[];

export type OutcomeValue = (typeof outcomes)[number]['value'];

/** Where a person's name is kept so that they cannot return to policing. */
export const lists = [
	{ value: 'barred', label: 'Barred list', from: '2017-12-15' },
	{ value: 'disapproved', label: 'Disapproved register', until: '2017-12-14' },
] as const satisfies Term[];

export const personStatuses = [
	{ value: 'serving', label: 'Serving' },
	{ value: 'former', label: 'Former' },
] as const satisfies Term[];

export const appeals = [
	{ value: 'under appeal', label: 'Under appeal' },
	{ value: 'overturned', label: 'Overturned on appeal' },
] as const satisfies Term[];

export const recommendationStatuses = [
	{ value: 'accepted', label: 'Accepted' },
	{ value: 'rejected', label: 'Rejected' },
	{ value: 'awaiting response', label: 'Awaiting response' },
] as const satisfies Term[];

/** What a reader may want to be warned of. The label completes "This case describes ...". */
export const contentNotes = [
	{ value: 'death', label: 'a death' },
	{ value: 'suicide', label: 'a death by suicide' },
	{ value: 'threat of suicide', label: 'a threat of suicide' },
	{ value: 'self-harm', label: 'serious self-harm' },
	{ value: 'serious injury', label: 'a serious injury' },
	{ value: 'domestic abuse', label: 'domestic abuse' },
	{ value: 'sexual abuse', label: 'sexual abuse' },
	{ value: 'child abuse', label: 'the abuse of a child' },
] as const satisfies Term[];

/** The two audiences of key questions, in the order in which they are asked. */
export const audiences = [
	{ value: 'staff', label: 'Officers and staff' },
	{ value: 'managers', label: 'Managers and policy makers' },
] as const satisfies Term[];

export type Audience = (typeof audiences)[number]['value'];

/** The bodies that oversee police complaints: what they publish is the regulator's own. */
export const regulators = [
	{ value: 'Independent Police Complaints Commission', label: 'Independent Police Complaints Commission', until: '2018-01-07' },
	{ value: 'Independent Office for Police Conduct', label: 'Independent Office for Police Conduct', from: '2018-01-08' },
] as const satisfies Term[];

/** Government Security Classifications that a newsletter may carry. */
export const markings = [
	{ value: 'OFFICIAL', label: 'OFFICIAL' },
	{ value: 'OFFICIAL-SENSITIVE', label: 'OFFICIAL-SENSITIVE' },
] as const satisfies Term[];

export const statuses = [
	{ value: 'published', label: 'Published' },
	{ value: 'draft', label: 'Draft' },
] as const satisfies Term[];
