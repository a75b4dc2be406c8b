/** What belongs together: the texts of one case, or of one row of outcomes. */
export interface JigsawUnit {
	texts: { text: string; path: (string | number)[] }[];
	/** Whether the text below the heading block belongs to it. */
	withBody: boolean;
}

/** The units of a file, whose data are as they were read. A row that a regulator has published is left out. */
export function jigsawUnits(kind: string, data: unknown): JigsawUnit[] {
	if (kind === 'case') return [{ texts: caseFields.flatMap((field) => textsBelow(fieldOf(data, field), [field])), withBody: true }];
	if (kind !== 'outcomes' || !Array.isArray(data)) return [];
	return data.flatMap((row: unknown, index) => {
		if (textOf(row, 'publishedBy').length > 0) return [];
		return [{ texts: rowFields.flatMap((field) => textsBelow(fieldOf(row, field), [index, field])), withBody: false }];
	});
}

const caseFields = ['title', 'summary', 'happened', 'actionTaken', 'outcomes'];
const rowFields = ['role', 'summary', 'offences', 'sentence', 'decided'];
const regulators = /Independent Office for Police Conduct|Independent Police Complaints Commission|\bIOPC\b|\bIPCC\b|His Majesty's Inspectorate|HMICFRS|Coroner|Police Ombudsman|Police Investigations and Review/i;

/** Whether a regulator or the force has published a case itself, and is named among its sources. */
export function isPublished(data: unknown, force: string): boolean {
	const publishers = valuesOf(data, 'sources').flatMap((source) => textOf(source, 'publisher'));
	return publishers.some((publisher) => regulators.test(publisher) || (force !== '' && publisher.startsWith(force)));
}

function textsBelow(value: unknown, path: (string | number)[]): JigsawUnit['texts'] {
	if (typeof value === 'string') return [{ text: value, path }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, held]) => textsBelow(held, [...path, Array.isArray(value) ? Number(key) : key]));
}

function valuesOf(data: unknown, field: string): unknown[] {
	const held = fieldOf(data, field);
	return Array.isArray(held) ? held : [];
}

function textOf(data: unknown, field: string): string[] {
	const held = fieldOf(data, field);
	return typeof held === 'string' && held.trim() ? [held] : [];
}

function fieldOf(data: unknown, field: string): unknown {
	return typeof data === 'object' && data !== null ? Object.entries(data).find(([key]) => key === field)?.[1] : undefined;
}
