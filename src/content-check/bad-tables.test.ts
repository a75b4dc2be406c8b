import { expect, test } from 'vitest';
import { tables } from './bad-inputs.ts';
import { reportsOn } from './content-fixture.ts';

test('reports every known mistake in tables, or leaves it to the test that is named', () => {
	expect(reportsOn(tables)).toMatchInlineSnapshot(`
		"T01 an unknown outcome
		  editions/2020-q2/outcomes.csv:3:73 row 3, column "outcome": "fired" is not one of the allowed values. Did you mean "dismissal without notice"? | Allowed: no action, reflective practice, management action, management advice, written warning, final written warning, reduction in rank, dismissal, dismissal without notice, would have been dismissed
		T02 an unknown standard
		  editions/2020-q2/outcomes.csv:2:49 row 2, column "standards": "Niceness" is not one of the allowed values. | Allowed: Honesty and Integrity; Authority, Respect and Courtesy; Equality and Diversity; Use of Force; Orders and Instructions; Duties and Responsibilities; Confidentiality; Fitness for Duty; Discreditable Conduct; Challenging and Reporting Improper Conduct
		T03 a byte order mark
		  no problem: src/content-check/csv-table.test.ts
		T04 line ends within cells
		  editions/2020-q2/outcomes.csv:4:73 row 3, column "outcome": "fired" is not one of the allowed values. Did you mean "dismissal without notice"? | Allowed: no action, reflective practice, management action, management advice, written warning, final written warning, reduction in rank, dismissal, dismissal without notice, would have been dismissed
		T05 a ragged row
		  editions/2020-q2/outcomes.csv:2:1 row 2 has 5 cells, the heading has 8. A text with a comma in it stands in quotes. | one | misconduct hearing | serving | police constable | Use of Force
		T06 semicolons
		  editions/2020-q2/outcomes.csv:1:1 Warning: The cells are separated by semicolons. They were read so; "CSV UTF-8 (comma delimited)" is the usual form.
		T07 formulas
		  no problem: src/outputs/csv.test.ts
		T08 Windows-1252
		  editions/2020-q2/outcomes.csv:2:102 A character here is not UTF-8: the file looks like Windows-1252 (ANSI), and has byte 0x92. Save it again as UTF-8. | In Notepad: File, Save as, Encoding: UTF-8.
		T09 columns twice and renamed
		  editions/2020-q2/outcomes.csv:1:36 row 1, column 6: "outcome" is the heading of two columns. Keep one.
		  editions/2020-q2/outcomes.csv:1:44 row 1, column 7: "Sumary" is not a column of this table. Did you mean "summary"? | Columns: id, proceeding, person, role, standards, offences, sentence, finding, outcome, list, noticed, decided, summary, force, case, publishedBy, appeal
		T10 no rows, or 25 000
		  editions/2020-q2/outcomes.csv:1:1 Warning: There are no outcomes this quarter: the file has no rows. Fill it, or delete it.
		  editions/2020-q3/outcomes.csv:20002:1 The table has 25000 rows; the most is 20000. Delete what was pasted in by mistake.
		  editions/2020-q4/outcomes.csv:1:1 Warning: There are no outcomes this quarter: the file has no rows. Fill it, or delete it.
		T11 what Excel changed
		  editions/2020-q2/outcomes.csv:2:49 row 2, column "offences": "01-Feb" is not a section of an Act, such as: section 5(1)(a), Road Traffic Act 1988. Excel changes such values: set the column to Text, and type it again.
		  editions/2020-q2/outcomes.csv:2:49 row 2, column "offences": "05/01/2020" is not a section of an Act, such as: section 5(1)(a), Road Traffic Act 1988. Excel changes such values: set the column to Text, and type it again.
		  editions/2020-q2/outcomes.csv:2:49 row 2, column "offences": "43862" is not a section of an Act, such as: section 5(1)(a), Road Traffic Act 1988. Excel changes such values: set the column to Text, and type it again.
		  editions/2020-q2/outcomes.csv:2:126 row 2, column "decided": "01-Feb" is not a date as we write it. Write a quarter, a month or a day: 2020-q1, 2020-02 or 2020-02-14. Excel changes such values: set the column to Text, and type it again.
		  editions/2020-q2/outcomes.csv:3:66 row 3, column "decided": "2020-2" is not a date as we write it. Write a quarter, a month or a day: 2020-q1, 2020-02 or 2020-02-14.
		  editions/2020-q2/outcomes.csv:3:73 row 3, column "summary": "#NAME?" is not what was typed here. Excel changes such values: set the column to Text, and type it again.
		T12 totals that contradict each other
		  figures.yaml:8:10 value: 520 is said to be a part of "complaints", which is only 456. Correct one of the two.
		  quiz.yaml:2:13 Warning: question: "455 complaints" is none of the figures of this edition, which say otherwise. Quote a figure by its id in curly brackets, so that both stay the same. | Figures: {complaints} 456, {upheld} 520
		T13 a quotation mark in the middle
		  editions/2020-q2/outcomes.csv:2:1 row 2 has 9 cells, the heading has 8. A text with a comma in it stands in quotes. | one | misconduct hearing | serving | police constable | Use of Force | misconduct | written warning | He said "x" | ok
		  editions/2020-q2/outcomes.csv:3:89 row 3, column "summary": A quotation mark opens a cell here and does not close it: "He said". Inside a cell in quotes, write each quotation mark twice."
	`);
});
