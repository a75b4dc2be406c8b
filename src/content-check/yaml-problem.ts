import { isScalar, visit, type Document, type YAMLError } from 'yaml';
import { errorAt, type Position, type Problem } from './problem.ts';
import { quoted } from './wording.ts';

/** What the YAML parser stumbled over, said to an editor: what stands on the line, and how to write it. */
export function yamlProblems(path: string, text: string, document: Document.Parsed, at: (offset: number) => Position): Problem[] {
	const lines = text.split('\n');
	const found = [...document.errors, ...document.warnings].map((error) => describe(error, document, lines, at)).sort((a, b) => a.line - b.line);
	// One mistake makes the parser complain of what follows, too; only mistakes that stand for themselves are told.
	const told = found.filter(({ line, isOwn }, index) => (index === 0 || isOwn) && found.findIndex((other) => other.line === line) === index);
	return told.map(({ line, column, message, fix }) => errorAt({ path }, { line, column }, 'schema/syntax', message, fix));
}

interface Finding extends Position {
	message: string;
	fix?: string;
	/** Whether it is a mistake by itself, and not the echo of an earlier one. */
	isOwn: boolean;
}

function describe(error: YAMLError, document: Document.Parsed, lines: string[], at: (offset: number) => Position): Finding {
	const place = at(error.pos[0]);
	const line = lines[place.line - 1] ?? '';
	const next = lines[place.line] ?? '';
	const { start = '', key = '', value = '' } = /^(?<start>\s*(?:- )*)(?<key>[^\s:"'][^:]*?)\s*:\s+(?<value>.*?)\s*$/.exec(line)?.groups ?? {};
	const inQuotes = { fix: `${start}${key}: ${inQuotesOf(value)}` };
	const own = (message: string, fix?: { fix: string }) => ({ ...place, message, ...fix, isOwn: true });
	const echo = (message: string, where: Position = place) => ({ ...where, message, isOwn: false });

	switch (error.code) {
		case 'TAB_AS_INDENT':
			return own('There is a tab at the start of this line. Use spaces in its place.');
		case 'BAD_SCALAR_START':
			return own(`A text may not begin with ${quoted(value.slice(0, 1))}. Put it in quotes:`, inQuotes);
		case 'TAG_RESOLVE_FAILED':
			return own('A text may not begin with an exclamation mark. Put it in quotes:', inQuotes);
		case 'BAD_DQ_ESCAPE':
			return own('In double quotes a backslash has a meaning of its own. Use single quotes around this text.');
		case 'MULTIPLE_DOCS':
			return own('A line of --- stands in the middle. Delete it.');
		case 'BLOCK_AS_IMPLICIT_KEY':
		case 'BLOCK_IN_FLOW':
			if (/^["']/.test(value)) return own(endsEarly, inQuotes);
			if (/:(?:\s|$)/.test(value)) return own(`The text after ${quoted(key)} has a colon in it. Put the text in quotes:`, inQuotes);
			return echo('This line is indented further than the line above it, to which it does not belong. Line it up with its neighbours.', { line: place.line + 1, column: Math.max(1, next.search(/\S/) + 1) });
		case 'MISSING_CHAR':
			return /quote/.test(error.message)
				? echo('A quotation mark opens here and is never closed. Close it at the end of the text.', at(lastQuote(document, error.pos[0])))
				: echo(value || /^\s*- /.test(line) ? outOfLine : notAKey(line));
		case 'BAD_INDENT':
			return echo(/^Flow/.test(error.message) ? 'A bracket [ or { opens above this line and is never closed. Close it with ] or }, or put the text in quotes.' : outOfLine);
		case 'UNEXPECTED_TOKEN':
			if (/^"(?:[^"\\]|\\.)*"\s*[^\s#]|^'(?:[^']|'')*'\s*[^\s#]/.test(value)) return own(endsEarly);
			if (/^[[{]/.test(value)) return own(`A text may not begin with ${quoted(value.slice(0, 1))}. Put it in quotes:`, inQuotes);
			if (/^\s*-\S/.test(line)) return echo('Put a space after the hyphen at the start of this line.');
			return echo(unreadable);
		case 'MULTILINE_IMPLICIT_KEY':
			return echo(notAKey(line));
		default:
			return echo(unreadable);
	}
}

const endsEarly = 'The quoted text ends before the end of the line. Inside quotes, use the other kind of quotes: \'They said "no".\'';
const outOfLine = 'This line is not lined up with those above it. Give the lines of one list or block the same number of spaces.';
const unreadable = 'This line cannot be read. Every line is a key, a colon, a space and a value, or a hyphen, a space and a value.';

function notAKey(line: string): string {
	const glued = /^\s*(?:- )*([A-Za-z]+):(\S.*)$/.exec(line);
	if (glued) return `Put a space after the colon: ${glued[1]}: ${glued[2]}`;
	if (/^\s*-\S/.test(line)) return 'Put a space after the hyphen at the start of this line.';
	return `${quoted(line.trim())} has no key. Write a key, a colon, a space and the value; a text that goes on from the line above is indented.`;
}

/** Case 4: the log -> "Case 4: the log"; a text with double quotes in it is put in single ones. */
function inQuotesOf(value: string): string {
	const bare = value.replace(/^(["'])(.*)\1$/, '$2');
	return bare.includes('"') || bare.includes('\\') ? `'${bare.replaceAll("'", "''")}'` : `"${bare}"`;
}

function lastQuote(document: Document.Parsed, end: number): number {
	let start = 0;
	visit(document, {
		Scalar(_, node) {
			const from = node.range?.[0] ?? 0;
			if (isScalar(node) && node.type?.startsWith('QUOTE') && from < end) start = Math.max(start, from);
		},
	});
	return start;
}
