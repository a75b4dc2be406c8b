import { expect, test } from 'vitest';
import type { Problem } from '../problem.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { terminalReport } from './terminal.ts';

const error: Problem = {
	kind: 'schema/unknown-topic',
	severity: 'error',
	file: 'content/editions/2026-q1/cases/custody-log.mdx',
	line: 4,
	column: 8,
	message: 'topics: "custardy" is not one of our topics. Did you mean "custody"?',
	fix: 'Topics: custody, data-protection',
};
const late: Problem = { ...error, line: 17, column: 15, kind: 'mdx/less-than', message: '"<" starts a component name here. Write "under 5 years", or &lt;5.', fix: '' };
const warning: Problem = { ...late, severity: 'warning', file: 'content/notes.txt', line: 1, column: 1, message: 'The file is not used.' };

test('the terminal report groups by file and says what became of it', () => {
	expect(terminalReport([error, late])).toMatchInlineSnapshot(`
		"content/editions/2026-q1/cases/custody-log.mdx
		  4:8   topics: "custardy" is not one of our topics. Did you mean "custody"?
		        Topics: custody, data-protection
		  17:15 "<" starts a component name here. Write "under 5 years", or &lt;5.

		2 problems in 1 file. Nothing was published."
	`);
});

test('the terminal report puts warnings last and, with no error, does not say that nothing was published', () => {
	expect(terminalReport([warning, error])).toMatchInlineSnapshot(`
		"content/editions/2026-q1/cases/custody-log.mdx
		  4:8 topics: "custardy" is not one of our topics. Did you mean "custody"?
		      Topics: custody, data-protection

		content/notes.txt
		  1:1 Warning: The file is not used.

		1 problem and 1 warning in 2 files. Nothing was published."
	`);
	expect(terminalReport([warning])).toMatchInlineSnapshot(`
		"content/notes.txt
		  1:1 Warning: The file is not used.

		1 warning in 1 file."
	`);
});

test('the terminal report stops at fifty and counts the rest', () => {
	const many = Array.from({ length: 53 }, (_, index) => ({ ...late, line: index + 1 }));
	expect(terminalReport(many).split('\n').slice(-4)).toMatchInlineSnapshot(`
		[
		  "",
		  "3 more: mend these first, or see all with --json.",
		  "",
		  "53 problems in 1 file. Nothing was published.",
		]
	`);
});

test('the JSON report has every problem, each with the same seven keys', () => {
	const many = Array.from({ length: 70 }, () => warning);
	const report: object[] = JSON.parse(jsonReport([error, { ...late, fix: undefined }, ...many]));
	expect(report).toHaveLength(72);
	expect(report.map((entry) => Object.keys(entry).join(' '))).toEqual(Array(72).fill('kind severity file line column message fix'));
	expect(report.slice(0, 2)).toEqual([error, { ...late, fix: null }]);
});

test('a GitHub annotation keeps line ends and percent signs', () => {
	expect(githubReport([{ ...error, message: '52% were upheld' }])).toMatchInlineSnapshot(`"::error file=content/editions/2026-q1/cases/custody-log.mdx,line=4,col=8::52%25 were upheld%0ATopics: custody, data-protection"`);
});
