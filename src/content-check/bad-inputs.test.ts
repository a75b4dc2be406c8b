import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { encodings, headingBlocks, hostile, isShown, tables, texts } from './bad-inputs.ts';
import { checkContent } from './check-content.ts';
import { layBadInput, problemsOf, withoutFolder } from './content-fixture.ts';
import { readContentFolder } from './content-folder.ts';
import type { Problem } from './problem.ts';
import { jsonReport } from './reporters/json.ts';

const all = [...headingBlocks, ...texts, ...hostile, ...encodings, ...tables].map((input) => ({ ...input, problems: problemsOf(input) }));

test('every mistake that is known is in the list, but for those of embargoes', () => {
	const count = (section: string) => all.filter(({ id }) => id.startsWith(section)).length;
	expect(['F', 'M', 'X', 'B', 'T'].map(count)).toEqual([23, 18, 28, 12, 13]);
});

test('what is shown safely is no problem, and the test that shows it is there', () => {
	const safe = all.filter((input) => input.safe);
	expect(safe.length).toBeGreaterThan(5);
	expect(safe.filter((input) => !isShown(input) || input.problems.some(({ severity }) => severity === 'error'))).toEqual([]);
});

test('every other mistake has a report, each problem of it with its area, its place and a sentence', () => {
	for (const { id, problems } of all.filter(({ safe }) => !safe)) {
		expect(problems.length, id).toBeGreaterThan(0);
		for (const { kind, line, column, message } of problems) {
			expect(kind).toMatch(/^(?:schema|mdx|link|table|file|disclosure|law|style)\/[a-z0-9-]+$/);
			expect(Math.min(line, column)).toBeGreaterThan(0);
			expect(message).toMatch(/[.:?]$/);
			expect(message).not.toMatch(/oxc|mdxJsx|micromark|node_modules|acorn|YAML|undefined|NaN|[\u202A-\u202E\u2066-\u2069]/);
		}
	}
});

/** Each bad input is laid over a base of its own; its editions then get a year of their own, in one folder. */
test('all mistakes at once are all reported, in one run', { timeout: 30_000 }, () => {
	const folder = mkdtempSync(join(tmpdir(), 'content-check-'));
	const yearOf = (index: number) => String(2100 + index);
	try {
		layBadInput(folder, undefined);
		const content = join(folder, 'content');
		for (const [index, input] of all.entries()) {
			const own = mkdtempSync(join(folder, 'own-'));
			layBadInput(own, input);
			for (const quarter of ['q1', 'q2', 'q3', 'q4']) {
				const from = join(own, 'content/editions', `2020-${quarter}`);
				if (existsSync(from)) cpSync(from, join(content, 'editions', `${yearOf(index)}-${quarter}`), { recursive: true, verbatimSymlinks: true });
			}
			rmSync(own, { recursive: true });
		}
		const report: Problem[] = JSON.parse(jsonReport(checkContent(readContentFolder(content))));
		const found = new Set(report.map((problem) => keyOf(withoutFolder(content, problem))));
		const wanted = all.flatMap((input, index) =>
			input.problems.filter(({ severity }) => severity === 'error').map((problem) => keyOf({ ...problem, file: problem.file.replace('editions/2020-', `editions/${yearOf(index)}-`) })),
		);
		expect(wanted.length).toBeGreaterThan(120);
		expect(wanted.filter((key) => !found.has(key))).toEqual([]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

function keyOf({ kind, file, line, column }: Problem): string {
	return `${kind} ${file}:${line}:${column}`;
}
