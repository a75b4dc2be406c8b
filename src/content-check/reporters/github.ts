import type { Problem } from '../problem.ts';

/**
 * Problems as annotations, which GitHub shows beside the lines of a change:
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export function githubReport(problems: readonly Problem[]): string {
	return problems
		.map(({ severity, file, line, column, message, fix }) => {
			const place = `file=${inProperty(file)},line=${line},col=${column}`;
			return `::${severity} ${place}::${inMessage(fix ? `${message}\n${fix}` : message)}`;
		})
		.join('\n');
}

function inMessage(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
	return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
