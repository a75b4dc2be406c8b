import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportOn } from '../content-fixture.ts';

const head = 'id,proceeding,person,role,standards,finding,outcome,summary';

test('an archive may have 20,000 outcomes, all editions together', { timeout: 60_000 }, () => {
	expect(reportOn([], (dir) => tables(dir, 10_000, 9_999))).not.toContain('rows');
});

test('one more is an error, at the row that is too many', { timeout: 60_000 }, () => {
	expect(reportOn([], (dir) => tables(dir, 10_000, 10_003))).toContain(
		'content/editions/2030-q2/outcomes.csv\n  10001:1 With this row, the outcomes of all editions are more than 20000 rows, which is the most. Delete what was pasted in by mistake.',
	);
});

test('a list of so many in YAML is more than any file but a table may hold', () => {
	expect(reportOn([], (dir) => lists(dir, 20_001))).toContain('content/editions/2030-q1/outcomes.yaml\n  1:1 The file is 3.0 MB large; the most is 1 MB. Split it, or delete what was pasted in by mistake.');
});

function tables(dir: string, ...counts: number[]): void {
	for (const [index, count] of counts.entries()) {
		const rows = Array.from({ length: count }, (_, row) => `row-${row},misconduct hearing,serving,police constable,Use of Force,misconduct,written warning,Did it.`);
		write(dir, `2030-q${index + 1}`, 'outcomes.csv', `${head}\n${rows.join('\n')}\n`);
	}
}

function lists(dir: string, count: number): void {
	const rows = Array.from({ length: count }, (_, row) => `- { id: row-${row}, proceeding: misconduct hearing, person: serving, role: police constable, finding: misconduct, outcome: written warning, summary: Did it. }`);
	write(dir, '2030-q1', 'outcomes.yaml', `${rows.join('\n')}\n`);
}

function write(dir: string, edition: string, name: string, text: string): void {
	const folder = join(dir, 'editions', edition);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, name), text);
	writeFileSync(join(folder, 'edition.mdx'), '---\ntitle: An edition\nsummary: A table.\npublished: 2030-12-31\n---\n\nWelcome.\n');
}
