/** A file in which some lines say something hostile. What the check refuses gives way to plain words, line by line. */
export interface HostileFile {
	/** Below the content folder. */
	path: string;
	lines: readonly Line[];
	/** The lines, from 1, whose hostile text was refused. */
	refused: Set<number>;
}

export interface Line {
	/** The field that the line fills, as its schema names it: "case: keyQuestions.staff"; undefined for a line of our own. */
	field?: string;
	hostile: string;
	plain: string;
	/** The line as an author would write it with this text. Never more than one line. */
	write(text: string): string;
}

/** A field that is to be filled with something hostile, and else with these words. */
export class Hostile {
	readonly plain: string;
	readonly end: string;

	/** @param end follows the text, where no two may be the same. */
	constructor(plain: string, end = '') {
		this.plain = plain;
		this.end = end;
	}
}

export function textOf({ lines, refused }: HostileFile): string {
	return lines.map(({ field, hostile, plain, write }, index) => write(field === undefined || refused.has(index + 1) ? plain : hostile)).join('\n') + '\n';
}

export function own(text: string): Line {
	return { hostile: '', plain: text, write: (words) => words };
}

/** What is to stand in a field; the same in all of them, or not. */
export type Wanted = string | ((field: string) => string);

/**
 * Data as YAML, each value on a line of its own: { title: new Hostile('A title') } -> title: "<script>..."
 * @param kind what the fields are of: "case"
 */
export function yamlLines(kind: string, data: object, hostile: Wanted, indent = '', path = ''): Line[] {
	return Object.entries(data).flatMap(([key, value]): Line[] => {
		const field = path ? `${path}.${key}` : key;
		if (Array.isArray(value)) return value.length > 0 ? [own(`${indent}${key}:`), ...listLines(kind, value, hostile, `${indent}  `, field)] : [own(`${indent}${key}: []`)];
		if (value instanceof Hostile || typeof value !== 'object') return [valueLine(kind, value, hostile, `${indent}${key}: `, field)];
		return [own(`${indent}${key}:`), ...yamlLines(kind, value, hostile, `${indent}  `, field)];
	});
}

function listLines(kind: string, values: readonly unknown[], hostile: Wanted, indent: string, field: string): Line[] {
	return values.flatMap((value) => {
		if (value instanceof Hostile || typeof value !== 'object' || value === null) return [valueLine(kind, value, hostile, `${indent}- `, field)];
		return [own(`${indent}-`), ...yamlLines(kind, value, hostile, `${indent}  `, field)];
	});
}

/** A list of entries, as most data files are. */
export function entryLines(kind: string, entry: object, hostile: Wanted): Line[] {
	return [own('-'), ...yamlLines(kind, entry, hostile, '  ')];
}

function valueLine(kind: string, value: unknown, wanted: Wanted, lead: string, field: string): Line {
	// In double quotes YAML reads JSON's escapes.
	if (!(value instanceof Hostile)) return own(`${lead}${JSON.stringify(value)}`);
	const name = `${kind}: ${field}`;
	const hostile = typeof wanted === 'string' ? wanted : wanted(name);
	if (hostile === '') return own(`${lead}${JSON.stringify(value.plain)}`);
	return { field: name, hostile, plain: value.plain, write: (text) => `${lead}${JSON.stringify(`${text}${value.end}`)}` };
}
