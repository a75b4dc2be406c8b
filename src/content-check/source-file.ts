import type { ContentKind, ContentPlace } from './content-place.ts';
import { readCsv } from './csv-table.ts';
import { fileText } from './file-text.ts';
import { splitHeadingBlock } from './heading-block.ts';
import { keptYaml } from './kept-yaml.ts';
import { startOfFile, type Position, type Problem } from './problem.ts';

export type { ContentKind } from './content-place.ts';

/** Where a value stands in the data of a file: ["recommendations", 0, "status"]. */
export type DataPath = readonly (string | number)[];

/** One file of the content folder, as the check and Astro's loader both read it. */
export interface SourceFile extends ContentPlace {
	/** As shown to the editor: content/editions/2020-q1/cases/early-arrest.mdx */
	path: string;
	absolutePath: string;
	/** The whole text, with \n as line ends; empty for pictures and for what was refused. */
	text: string;
	/** The heading block, the YAML or the rows of the CSV. Undefined where it could not be read: syntaxProblems says why. */
	data: unknown;
	/** The text below the heading block; it begins on `bodyLine`. */
	body: string;
	bodyLine: number;
	/** Where a value stands; of what is missing, the nearest thing around it. In a CSV, the cell. */
	positionOf(path: DataPath): Position;
	/** Where a key stands, or the head of the column. */
	positionOfKey(path: DataPath): Position;
	/** What a message calls the place: 'topics', or 'row 3, column "outcome"'. */
	labelOf(path: DataPath): string;
	syntaxProblems: Problem[];
}

/** What a reader of YAML or CSV gives. */
export type FileData = Pick<SourceFile, 'data' | 'positionOf' | 'positionOfKey' | 'labelOf'> & { problems: Problem[] };

interface Located extends ContentPlace {
	path: string;
	absolutePath: string;
}

export function readSourceFile(located: Located, bytes: Buffer): SourceFile {
	const { text, problems: refusals } = fileText(located.path, bytes);
	// Nothing in the table: no outcomes, which a check speaks of.
	if (located.kind === 'outcomes' && refusals.some(({ kind }) => kind === 'file/empty')) return { ...unreadFile(located, []), data: [] };
	if (refusals.length > 0) return unreadFile(located, refusals);
	if (isText(located.kind)) return readText(located, text);
	const whole = { ...located, text, body: '', bodyLine: 1 };
	if (!located.path.endsWith('.csv')) return withYaml(whole);
	const { problems, ...read } = readCsv(located.path, text);
	return { ...whole, ...read, syntaxProblems: problems };
}

function readText(located: Located, text: string): SourceFile {
	const { yaml, problems, ...parts } = splitHeadingBlock(located.path, text);
	if (yaml === undefined) return { ...unreadFile(located, problems), ...parts, text };
	return withYaml({ ...located, ...parts, text });
}

/** The YAML of a file is read when it is asked for. */
function withYaml(parts: Located & Pick<SourceFile, 'text' | 'body' | 'bodyLine'>): SourceFile {
	let known: FileData | undefined;
	const read = () => (known ??= keptYaml(file));
	const file: SourceFile = {
		...parts,
		get data() {
			return read().data;
		},
		get syntaxProblems() {
			return read().problems;
		},
		positionOf: (path) => read().positionOf(path),
		positionOfKey: (path) => read().positionOfKey(path),
		labelOf: (path) => read().labelOf(path),
	};
	return file;
}

/** A file that is known by its path alone: a picture, a stray, or one that was refused. */
export function unreadFile(located: Located, syntaxProblems: Problem[]): SourceFile {
	const start = () => startOfFile;
	return {
		...located,
		text: '',
		data: undefined,
		body: '',
		bodyLine: 1,
		positionOf: start,
		positionOfKey: start,
		labelOf: String,
		syntaxProblems,
	};
}

/** Whether files of this kind have a heading block and a text below it. */
export function isText(kind: ContentKind): boolean {
	return kind === 'edition' || kind === 'case' || kind === 'article';
}
