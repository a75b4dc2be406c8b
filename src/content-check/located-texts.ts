import type { DataPath, SourceFile } from './source-file.ts';

/** A text in the data of a file, with the way to it. */
export interface LocatedText {
	text: string;
	path: DataPath;
}

/**
 * The texts at a place in the data of a file that nobody has validated yet; '*' stands for every entry of a list:
 * (quiz, ['*', 'options', '*', 'figure']) -> the figures that its options name.
 */
export function textsAt(file: SourceFile, pattern: DataPath): LocatedText[] {
	return valuesAt(file.data, pattern).flatMap(({ value, path }) => (typeof value === 'string' ? [{ text: value, path }] : []));
}

interface LocatedValue {
	value: unknown;
	path: DataPath;
}

export function valuesAt(value: unknown, pattern: DataPath, path: DataPath = []): LocatedValue[] {
	const [step, ...rest] = pattern;
	if (step === undefined) return [{ value, path }];
	if (step === '*') return Array.isArray(value) ? value.flatMap((entry, index) => valuesAt(entry, rest, [...path, index])) : [];
	if (typeof step === 'number') return Array.isArray(value) && step in value ? valuesAt(value[step], rest, [...path, step]) : [];
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
	const held = Object.entries(value).find(([key]) => key === step);
	return held ? valuesAt(held[1], rest, [...path, step]) : [];
}
