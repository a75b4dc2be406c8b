import type { Problem } from '../problem.ts';

/** All problems for a program: [{ kind, severity, file, line, column, message, fix }]. */
export function jsonReport(problems: readonly Problem[]): string {
	return JSON.stringify(problems, null, '\t');
}
