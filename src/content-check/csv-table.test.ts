import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportOn, withFixture } from './content-fixture.ts';
import { readContentFolder } from './content-folder.ts';

test('names row and column of what does not fit, with a mark at the start, Windows line ends and a line end in a cell', () => {
	expect(reportOn('table')).toMatchInlineSnapshot(`
		"content/editions/2020-q1/outcomes.csv
		  1:62  row 1, column 9: "Sentance" is not a column of this table. Did you mean "sentence"?
		        Columns: id, proceeding, person, role, standards, offences, sentence, finding, outcome, list, noticed, decided, summary, force, case, publishedBy, appeal
		  2:57  row 2, column "standards": "Niceness" is not one of the allowed values.
		        Allowed: Honesty and Integrity; Authority, Respect and Courtesy; Equality and Diversity; Use of Force; Orders and Instructions; Duties and Responsibilities; Confidentiality; Fitness for Duty; Discreditable Conduct; Challenging and Reporting Improper Conduct
		  4:101 row 3, column "outcome": "dismised" is not one of the allowed values. Did you mean "dismissal"?
		        Allowed: no action, reflective practice, management action, management advice, written warning, final written warning, reduction in rank, dismissal, dismissal without notice, would have been dismissed
		  4:111 row 3, column "decided": "01-Feb" is not a date as we write it. Write a quarter, a month or a day: 2020-q1, 2020-02 or 2020-02-14. Excel changes such values: set the column to Text, and type it again.
		  4:125 row 3, column "case": "custody-lgo" is not a case we have. Did you mean "custody-log"?
		        Cases of this edition: 2020-q1/custody-log
		  5:1   row 4, column "id" is missing.
		        A short name for the row, unique in the edition: it becomes its address.
		  5:15  row 4, column "role" is missing.
		        Rank or role, in small letters, no name, no unit: "police constable".
		  6:1   row 5 has 3 cells, the heading has 12. A text with a comma in it stands in quotes.
		        short | none | serving

		content/editions/2020-q1/outcomes.yaml
		  1:1   This file and "content/editions/2020-q1/outcomes.csv" cannot stand together. Both hold the outcomes of this edition. Keep one.

		9 problems in 2 files."
	`);
});

test('finds the cell in which a quotation mark goes wrong', () => {
	const csv = 'id,summary\none,"He said "no", twice"\ntwo,Nothing.\n';
	expect(reportOn([], (dir) => writeFileSync(join(dir, 'editions/2020-q1/outcomes.csv'), csv))).toMatchInlineSnapshot(`
		"content/editions/2020-q1/outcomes.csv
		  2:5 row 2, column "summary": A quotation mark opens a cell here and does not close it: "He said". Inside a cell in quotes, write each quotation mark twice.

		content/editions/2020-q1/outcomes.yaml
		  1:1 This file and "content/editions/2020-q1/outcomes.csv" cannot stand together. Both hold the outcomes of this edition. Keep one.

		2 problems in 2 files."
	`);
});

test('takes semicolons for separators where Excel does, and says so', () => {
	const csv = 'ID;Proceeding;Person;Role;Outcome;Summary\none;none;serving;police staff;no action;"A note; nothing more."\n';
	const write = (dir: string) => writeFileSync(join(dir, 'editions/2020-q1/outcomes.csv'), csv);
	withFixture([], (dir) => {
		const file = readContentFolder(dir).files.find(({ path }) => path.endsWith('.csv'))!;
		expect(file.data).toEqual([
			{ id: 'one', proceeding: 'none', person: 'serving', role: 'police staff', outcome: 'no action', summary: 'A note; nothing more.' },
		]);
		expect(file.syntaxProblems.map(({ severity, message }) => `${severity}: ${message}`)).toMatchInlineSnapshot(`
			[
			  "warning: The cells are separated by semicolons. They were read so; "CSV UTF-8 (comma delimited)" is the usual form.",
			]
		`);
	}, write);
});

test('splits lists in a cell and leaves out what is empty', () => {
	const csv = 'id,standards,offences,sentence\none,Use of Force; Fitness for Duty,assault | section 39; theft,\n';
	withFixture([], (dir) => {
		const file = readContentFolder(dir).files.find(({ path }) => path.endsWith('.csv'))!;
		expect(file.data).toEqual([
			{ id: 'one', standards: ['Use of Force', 'Fitness for Duty'], offences: [{ offence: 'assault', statute: 'section 39' }, { offence: 'theft' }] },
		]);
	}, (dir) => writeFileSync(join(dir, 'editions/2020-q1/outcomes.csv'), csv));
});
