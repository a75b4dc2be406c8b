import type { Sighting } from './finding.ts';

/** Values that may be published: the department's contact, and what an edition allows. Held in memory for one run, never written. */
export interface KnownValue {
	/** Undefined: of any kind. */
	kind?: string;
	value: string;
}

/** Whether a sighting is one of the values, however it is spaced or spelt: "0808 2000 247", "08082000247". */
export function isKnown({ kind, value }: Pick<Sighting, 'kind' | 'value'>, known: readonly KnownValue[]): boolean {
	const bare = bared(value);
	return known.some((each) => (each.kind === undefined || each.kind === kind) && bared(each.value) === bare);
}

function bared(value: string): string {
	return value.normalize('NFKC').toLowerCase().replace(/^\+44/, '0').replace(/[^\p{L}\p{N}@]/gu, '');
}
