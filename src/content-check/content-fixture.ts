import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { BadInput } from './bad-inputs.ts';
import { written } from './bad-inputs-written.ts';
import { checkContent } from './check-content.ts';
import { readContentFolder } from './content-folder.ts';
import type { Problem } from './problem.ts';
import { terminalReport } from './reporters/terminal.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

/** A valid content folder with the files of fixtures laid over it; `change` may spoil it further before it is read. */
export function withFixture<Result>(names: readonly string[], look: (dir: string) => Result, change?: (dir: string) => void): Result {
	const folder = mkdtempSync(join(tmpdir(), 'content-check-'));
	try {
		for (const name of ['base', ...names]) cpSync(join(fixtures, name), folder, { recursive: true });
		const dir = join(folder, 'content');
		change?.(dir);
		return look(dir);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The report on a fixture as an editor reads it, with its paths from "content" on. */
export function reportOn(name: string | readonly string[], change?: (dir: string) => void): string {
	return withFixture(
		[name].flat(),
		(dir) => terminalReport(checkWithoutGate(dir), '').replaceAll(`${dir.split(sep).join('/')}/`, 'content/'),
		change,
	);
}

/** The disclosure gate has tests of its own, and changes for reasons of its own. */
function checkWithoutGate(dir: string): Problem[] {
	return checkContent(readContentFolder(dir)).filter(({ kind }) => !kind.startsWith('disclosure/'));
}

/** Writes the base content, and a bad input over it, into a folder. */
export function layBadInput(folder: string, input: BadInput | undefined): void {
	const names = ['base', ...(input && existsSync(join(fixtures, input.id)) ? [input.id] : [])];
	for (const name of names) cpSync(join(fixtures, name), folder, { recursive: true });
	if (input) written[input.id]?.(join(folder, 'content'));
}

/** What is wrong with a bad input, laid over the base: from its fixture, and as the test writes it. */
export function problemsOf({ id }: BadInput): Problem[] {
	const names = existsSync(join(fixtures, id)) ? [id] : [];
	return withFixture(names, (dir) => checkWithoutGate(dir).map((problem) => withoutFolder(dir, problem)), written[id]);
}

/** The same with its paths from the content folder on, in the sentences as well. */
export function withoutFolder(dir: string, problem: Problem): Problem {
	const plain = (text: string) => text.replaceAll(`${dir.split(sep).join('/')}/`, '');
	return { ...problem, file: plain(problem.file), message: plain(problem.message) };
}

/** The reports on bad inputs, each problem on one line, with what is shown below it after a bar. */
export function reportsOn(inputs: readonly BadInput[]): string {
	return inputs.map((input) => [`${input.id} ${input.what}`, ...linesOf(input)].join('\n')).join('\n');
}

function linesOf(input: BadInput): string[] {
	const problems = problemsOf(input);
	if (problems.length === 0) return [input.safe ? `  no problem: ${input.safe}` : '  NOT FOUND'];
	return problems.map(({ severity, file, line, column, message, fix }) => {
		const place = `${file.replace(/^editions\/2020-q1\//, '')}:${line}:${column}`;
		return `  ${place} ${severity === 'warning' ? 'Warning: ' : ''}${message}${fix ? ` | ${fix.replaceAll('\n', ' / ')}` : ''}`;
	});
}
