import { isMap, isScalar, visit, type Document } from 'yaml';
import { errorAt, type Position, type Problem } from './problem.ts';
import { quoted } from './wording.ts';

/**
 * What YAML takes for a note and leaves out without a word: `title: The #tag story` would be published as "The".
 * A note on a line of its own is one; behind a text it is an error, since nobody can tell which of the two was meant.
 */
export function cutTexts(path: string, text: string, document: Document.Parsed, at: (offset: number) => Position): Problem[] {
	const problems: Problem[] = [];
	const look = (value: unknown, key: string) => {
		if (!isScalar(value) || value.type !== 'PLAIN' || !value.range || (typeof value.value !== 'string' && value.value !== null)) return;
		const kept = String(value.source ?? '');
		const after = /^[ \t]*(#.*)/.exec(text.slice(value.range[1]))?.[1]?.trimEnd();
		if (!after) return;
		const whole = text.slice(value.range[0], value.range[1]) + text.slice(value.range[1]).split('\n', 1)[0]?.trimEnd();
		const start = value.range[1] + text.slice(value.range[1]).indexOf('#');
		const message = `${quoted(after)} is cut off here: an unquoted # begins a note, and only ${quoted(kept)} is left. Put the text in quotes, or the note on a line of its own:`;
		problems.push(errorAt({ path }, at(start), 'schema/cut-text', message, `${key}${inQuotes(whole.trim())}`));
	};
	visit(document, {
		Pair(_, { key, value }) {
			look(value, isScalar(key) ? `${String(key.value)}: ` : '');
		},
		Seq(_, list) {
			for (const item of list.items) if (!isMap(item)) look(item, '- ');
		},
	});
	return problems;
}

function inQuotes(text: string): string {
	return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
