import type { z } from 'astro/zod';
import { counted } from '../model/counted.ts';
import { meantBy } from './everyday-words.ts';
import type { Position } from './problem.ts';
import { describedAt, keysAt } from './schema-shape.ts';
import type { DataPath, SourceFile } from './source-file.ts';
import { wrongDate } from './wrong-date.ts';
import { didYouMean, listed, quoted } from './wording.ts';

export interface SchemaProblem {
	position: Position;
	kind: string;
	message: string;
	fix?: string | undefined;
}

/** What the schema found, said to an editor. The schemas' own sentences begin with "must" and are used as they are. */
export function describeIssue(issue: z.core.$ZodIssue, file: SourceFile, schema: z.ZodType): SchemaProblem[] {
	const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
	const position = file.positionOf(path);
	const label = file.labelOf(path);
	const about = describedAt(schema, path);
	const wrong = (message: string, fix?: string): SchemaProblem[] => [{ position, kind: 'schema/wrong-value', message: `${label}: ${message}`, fix }];

	if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(file, schema, path, key));
	if (issue.input === undefined) return [{ position, kind: 'schema/missing-key', message: `${path.length > 0 ? missingName(file, path) : 'The text'} is missing.`, fix: about }];
	if (issue.input === null) return wrong('nothing is written after it. Write a value, or delete the line.', about);
	if (issue.code === 'invalid_value') {
		const values = issue.values.map(String);
		return wrong(`${quoted(issue.input)} is not one of the allowed values.${didYouMean(meantBy(issue.input, values) ?? issue.input, values)}`, listed('Allowed', values));
	}
	if (issue.code === 'invalid_type') {
		const keys = issue.expected === 'object' ? keysAt(schema, path) : [];
		return wrong(wrongType(issue.expected, issue.input, path), keys.length > 0 ? listed('Keys', keys) : about);
	}
	if (issue.code === 'too_big' || issue.code === 'too_small') return wrong(wrongSize(issue), about);
	const date = wrongDate(issue.input, issue.message);
	if (date) return [{ position, kind: 'schema/wrong-date', message: `${label}: ${date}` }];
	if (issue.code === 'invalid_union') return wrong(`${quoted(issue.input)} does not fit here.`, about);
	if (issue.message.startsWith('must')) return wrong(`${quoted(issue.input)} ${issue.message}.`, about);
	return wrong(`${quoted(issue.input)} does not fit here.`, about);
}

function unknownKey(file: SourceFile, schema: z.ZodType, path: DataPath, key: string): SchemaProblem {
	const keys = keysAt(schema, path);
	const message = `${quoted(key)} is not a key that is known here.${didYouMean(key, keys)}`;
	return { position: file.positionOfKey([...path, key]), kind: 'schema/unknown-key', message, fix: listed('Keys', keys) };
}

function missingName(file: SourceFile, path: DataPath): string {
	const label = file.labelOf(path);
	return label === path.at(-1) ? quoted(label) : label;
}

function wrongType(expected: string, input: unknown, path: DataPath): string {
	const key = path.findLast((step) => typeof step === 'string') ?? '';
	const isText = typeof input === 'string';
	if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
		return `${quoted(input)} is read as a ${typeof input === 'number' ? 'number' : 'yes or no'}, and must be text. Put it in quotes.`;
	}
	if (expected === 'array') return isText ? `${quoted(input)} must be a list, even with one entry: [${input}]` : 'must be a list: lines that begin with a hyphen.';
	if (expected === 'string') return Array.isArray(input) ? 'must be one text, not a list.' : `must be one text, and holds further keys. A text with a colon in it stands in quotes.`;
	if (expected === 'boolean') return `${quoted(input)} must be true or false, without quotes.`;
	if (expected === 'int') return `${quoted(input)} must be a whole number, without quotes.`;
	if (expected === 'number') return `${quoted(input)} must be a number, in digits and without quotes, commas or %.`;
	const held = key ? `${quoted(input)} must be followed by keys of its own, indented below it.` : `${quoted(input)} must be a block of keys and values.`;
	return held;
}

function wrongSize(issue: Extract<z.core.$ZodIssue, { code: 'too_big' | 'too_small' }>): string {
	const { origin, input } = issue;
	const isTooBig = issue.code === 'too_big';
	const limit = Number(isTooBig ? issue.maximum : issue.minimum);
	if (origin === 'string' && typeof input === 'string') {
		if (!isTooBig && input.trim() === '') return 'nothing is written in it. Write a text, or delete the line.';
		return `${quoted(input)} has ${counted([...input].length, 'character')}; ${isTooBig ? 'the most' : 'the least'} is ${limit}.`;
	}
	if (origin === 'array' && Array.isArray(input)) {
		if (input.length === 0) return `the list is empty; it needs at least ${counted(limit, 'entry').replace('entrys', 'entries')}.`;
		return `the list has ${input.length === 1 ? '1 entry' : `${input.length} entries`}; ${isTooBig ? 'the most' : 'the least'} is ${limit}.`;
	}
	if (!issue.inclusive) return `${quoted(input)} must be ${isTooBig ? 'less' : 'more'} than ${limit}.`;
	return `${quoted(input)} is too ${isTooBig ? 'large' : 'small'}; ${isTooBig ? 'the most' : 'the least'} is ${limit}.`;
}
