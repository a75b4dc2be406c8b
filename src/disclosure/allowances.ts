/** What an entry under "allow" says, as the schema of edition.mdx has it. */
export interface Allowance {
	kind: string;
	where: { file: string; line?: number; field?: string; heading?: string };
}

/** Where something was found: its kind and its line. */
export interface Finding {
	kind: string;
	line: number;
}

/**
 * Whether an entry allows a finding in a file of its edition.
 * @param text the whole text of the file, in which the entry's field or heading is looked for.
 */
export function isAllowedBy({ kind, where }: Allowance, file: string, text: string, finding: Finding): boolean {
	if (where.file !== file || kind !== finding.kind) return false;
	if (where.line !== undefined && where.line !== finding.line) return false;
	const lines = text.split('\n');
	if (where.field !== undefined && !isWithin(fieldLines(lines, where.field), finding.line)) return false;
	return where.heading === undefined || isWithin(headingLines(lines, where.heading), finding.line);
}

/** The findings that no entry allows, and the entries that allow nothing. */
export function sortOut<Entry, Each>(findings: readonly Each[], entries: readonly Entry[], allows: (entry: Entry, finding: Each) => boolean): { left: Each[]; unused: Entry[] } {
	return {
		left: findings.filter((finding) => !entries.some((entry) => allows(entry, finding))),
		unused: entries.filter((entry) => !findings.some((finding) => allows(entry, finding))),
	};
}

interface Lines {
	first: number;
	/** The first line that is no longer part of it. */
	end: number;
}

/** The lines of a key of the heading block, or of the entry with that id in a data file. */
function fieldLines(lines: readonly string[], field: string): Lines | undefined {
	const isKey = (line: string) => line.startsWith(`${field}:`);
	const isEntry = (line: string) => /^- /.test(line);
	const key = lines.findIndex(isKey);
	if (key >= 0) return { first: key + 1, end: endAfter(lines, key, (line) => /^[^\s#-]|^---/.test(line)) };
	const id = lines.findIndex((line) => new RegExp(String.raw`^(?:- |\s+)id: *["']?${field.replace(/\W/g, '\\$&')}["']?\s*$`).test(line));
	if (id < 0) return undefined;
	const start = lines.slice(0, id + 1).findLastIndex(isEntry);
	return { first: start + 1, end: endAfter(lines, start, isEntry) };
}

/** The lines from a heading to the next one of its level or above. */
function headingLines(lines: readonly string[], heading: string): Lines | undefined {
	const titleOf = (line: string) => /^(#+) +(.*?)\s*#*$/.exec(line);
	const start = lines.findIndex((line) => titleOf(line)?.[2] === heading);
	const depth = titleOf(lines[start] ?? '')?.[1]?.length;
	if (depth === undefined) return undefined;
	return { first: start + 1, end: endAfter(lines, start, (line) => (titleOf(line)?.[1]?.length ?? 9) <= depth) };
}

function endAfter(lines: readonly string[], start: number, isNext: (line: string) => boolean): number {
	const next = lines.findIndex((line, index) => index > start && isNext(line));
	return (next < 0 ? lines.length : next) + 1;
}

function isWithin(lines: Lines | undefined, line: number): boolean {
	return lines !== undefined && line >= lines.first && line < lines.end;
}
