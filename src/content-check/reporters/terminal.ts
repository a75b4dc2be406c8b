import type { Problem } from '../problem.ts';
import { counted } from '../../model/counted.ts';

const mostShown = 50;

/**
 * The report as an editor reads it: by file, by line, warnings after errors, and a last line that counts.
 * @param closing what became of it, said after the count where there are errors.
 */
export function terminalReport(problems: readonly Problem[], closing = 'Nothing was published.'): string {
	const errors = problems.filter(({ severity }) => severity === 'error');
	const warnings = problems.filter(({ severity }) => severity === 'warning');
	const shown = [...errors, ...warnings].slice(0, mostShown);
	const left = problems.length - shown.length;
	return [
		...byFile(shown.filter(({ severity }) => severity === 'error')),
		...byFile(shown.filter(({ severity }) => severity === 'warning')),
		...(left > 0 ? [`${left} more: mend these first, or see all with --json.`, ''] : []),
		summary(errors, warnings, closing),
	].join('\n');
}

/** "2 problems in 1 file. Nothing was published." */
function summary(errors: readonly Problem[], warnings: readonly Problem[], closing: string): string {
	const counts = [
		...(errors.length > 0 ? [counted(errors.length, 'problem')] : []),
		...(warnings.length > 0 ? [counted(warnings.length, 'warning')] : []),
	];
	if (counts.length === 0) return 'No problems.';
	const files = new Set([...errors, ...warnings].map(({ file }) => file)).size;
	return [`${counts.join(' and ')} in ${counted(files, 'file')}.`, ...(errors.length > 0 && closing ? [closing] : [])].join(' ');
}

function byFile(problems: readonly Problem[]): string[] {
	const width = Math.max(...problems.map((problem) => place(problem).length), 0) + 1;
	const indent = ' '.repeat(width + 2);
	return [...new Set(problems.map(({ file }) => file))].flatMap((file) => [
		file,
		...problems
			.filter((problem) => problem.file === file)
			.flatMap((problem) => [
				`  ${place(problem).padEnd(width)}${problem.severity === 'warning' ? 'Warning: ' : ''}${problem.message}`,
				...(problem.fix ? problem.fix.split('\n').map((line) => `${indent}${line}`) : []),
			]),
		'',
	]);
}

function place({ line, column }: Problem): string {
	return `${line}:${column}`;
}
