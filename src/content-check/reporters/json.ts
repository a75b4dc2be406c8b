import type { Problem } from '../problem.ts';

/** All problems for a program: [{ kind, severity, file, line, column, message, fix }], with null where there is no more to say. */
export function jsonReport(problems: readonly Problem[]): string {
	const entries = problems.map(({ kind, severity, file, line, column, message, fix = null }) => ({ kind, severity, file, line, column, message, fix }));
	return JSON.stringify(entries, null, '\t');
}
