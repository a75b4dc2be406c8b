import { parseArgs } from 'node:util';
import { didYouMean, listed, quoted } from '../content-check/wording.ts';
import type { Answers } from './answers.ts';

/** What was typed after the command: what stands alone, and the values of each flag. */
export interface CommandLine {
	plain: string[];
	given: Answers;
}

/** @returns what was typed, or a sentence on what cannot be read. */
export function readCommandLine(args: readonly string[], flags: readonly string[]): CommandLine | string {
	const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string', multiple: true } as const]));
	const { values, positionals } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
	const given = new Map<string, string[]>();
	for (const [flag, value] of Object.entries(values)) {
		if (!flags.includes(flag)) {
			return [`"--${flag}" is not known here.${didYouMean(flag, flags, (near) => `--${near}`)}`, listed('Known', flags.map((each) => `--${each}`))].filter(Boolean).join(' ');
		}
		const texts = [value].flat().filter((each) => typeof each === 'string');
		if (texts.length === 0 || texts.length < [value].flat().length) return `--${flag} needs words after it, in quotation marks where there are spaces: --${flag} "..."`;
		given.set(flag, texts);
	}
	return { plain: positionals, given };
}

/** A sentence on a name that no edition can have, or undefined: "2026q4" */
export function editionNameMistake(name: string): string | undefined {
	if (/^\d{4}-q[1-4]$/.test(name)) return undefined;
	const [, year, quarter] = /^\s*(\d{4})\W*q?\W*([1-4])\s*$/i.exec(name) ?? [];
	const [, quarterFirst, yearLast] = /^\s*q?([1-4])\W*(\d{4})\s*$/i.exec(name) ?? [];
	const near = year || yearLast ? ` Did you mean "${year ?? yearLast}-q${quarter ?? quarterFirst}"?` : '';
	return `${quoted(name)} is not the name of an edition: that is a year and a quarter, such as "2026-q4".${near}`;
}
