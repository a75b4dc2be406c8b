import { errorAt, type Problem } from './problem.ts';

/** The two parts of a text file: the heading block between two lines of ---, and the text below it. */
export interface HeadingBlock {
	/** The YAML, with empty lines before it, so that its line numbers are those of the file. Undefined where there is no block. */
	yaml: string | undefined;
	body: string;
	/** The line on which the body begins. */
	bodyLine: number;
	problems: Problem[];
}

export function splitHeadingBlock(path: string, text: string): HeadingBlock {
	const lines = text.split('\n');
	const opening = lines.findIndex((line) => line.trim() !== '');
	const isRule = (line: string) => /^---\s*$/.test(line);
	if (!isRule(lines[opening] ?? '')) {
		const at = { line: opening + 1, column: 1 };
		const message = 'The file has no heading block. Begin it with a line of ---, then the title and the other keys, then another line of ---.';
		return { yaml: undefined, body: text, bodyLine: 1, problems: [errorAt({ path }, at, 'schema/no-heading-block', message, template)] };
	}
	const closing = lines.findIndex((line, index) => index > opening && isRule(line));
	if (closing < 0) {
		const at = { line: opening + 1, column: 1 };
		const message = `The heading block that opens on line ${opening + 1} is never closed. Put a line of --- between it and the text.`;
		return { yaml: undefined, body: '', bodyLine: lines.length, problems: [errorAt({ path }, at, 'schema/open-heading-block', message)] };
	}
	return {
		yaml: '\n'.repeat(opening + 1) + lines.slice(opening + 1, closing).join('\n'),
		body: lines.slice(closing + 1).join('\n'),
		bodyLine: closing + 2,
		problems: [],
	};
}

const template = ['---', 'title: ...', 'summary: ...', 'topics: [...]', 'roles: [...]', '---'].join('\n');
