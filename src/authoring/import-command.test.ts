import { expect, test } from 'vitest';
import { importFlags, importInCopy } from './import-fixture.ts';
import { makeReport } from './word-fixture.ts';

test('a Word report becomes the draft of a case that passes the strict check', async () => {
	const { draft, report, edition, picture } = await importInCopy(await makeReport());
	expect(draft).toMatchInlineSnapshot(`
		"---
		status: draft
		title: "The officer's log: \\"nothing found\\""
		summary: A sergeant looked at the log and closed it. Nobody rang back.
		topics: [record-keeping]
		roles: [supervisor, control room]
		keyQuestions:
		  staff:
		    - What would you have asked?
		  managers:
		    - Who reads closed logs?
		actionTaken:
		  - Closed logs are read each week.
		outcomes:
		  - The sergeant took part in reflective practice.
		---

		A sergeant looked at the log[^1] and **closed** it. Nobody rang back.

		## What was missing

		Three things were missing:

		- a check of the address
		- a call back
		  - within the hour

		See [the guidance](https://www.gov.uk/log).

		### Times

		| Time | What was done | By |
		| --- | --- | --- |
		| 21:00 | Call taken; Log opened | Call handler |
		| 22:00 | Closed \\| no reply |  |

		![A plan of the house](../images/the-officers-log-nothing-found-1.jpeg)

		[^1]: The log of the control room.
		"
	`);
	expect(report).toBe('No problems.');
	expect(edition).toContain('order:\n  - abandoned-999-calls\n  - the-officers-log-nothing-found\n---');
	expect(picture).toMatchObject({ width: 40, height: 20 });
	expect(picture?.exif).toBeUndefined();
});

test('the report says what was kept, what was left out and what to do next', async () => {
	expect((await importInCopy(await makeReport())).text).toMatchInlineSnapshot(`
		"Made content/editions/2020-q3/cases/the-officers-log-nothing-found.mdx
		Added to content/editions/2020-q3/edition.mdx
		Made content/editions/2020-q3/images/the-officers-log-nothing-found-1.jpeg

		Kept: 2 headings, 4 paragraphs, 2 lists, 1 table, 1 link, 1 footnote, 1 picture, 2 key questions, action taken: 1, 1 outcome, 1 accepted insertion.
		Left out or changed:
		  1 comment
		  1 tracked deletion
		  hidden text: 1
		  merged table cell (its neighbours are empty now): 1
		  table cell with several paragraphs or a list (on one line now): 1

		Open next: content/editions/2020-q3/cases/the-officers-log-nothing-found.mdx
		Read it against the Word document: nobody may be named, and small facts add up.
		The summary is the beginning of the text: write one in your own words.
		It is a draft: npm run dev shows it, readers do not see it. Delete the line "status: draft" when it is ready."
	`);
});

test('as an article, the same document keeps all of its parts in the text', async () => {
	const { draft, report } = await importInCopy(await makeReport(), [...importFlags, '--kind', 'article', '--title', 'Read the log'], 'articles/read-the-log.mdx');
	expect(report).toBe('No problems.');
	expect(draft.match(/^#+ .*$/gm)).toMatchInlineSnapshot(`
		[
		  "## What was missing",
		  "### Times",
		  "## Key questions for policy makers/managers:",
		  "## Key questions for police officers/staff:",
		  "## Outcomes for the officers/staff involved:",
		]
	`);
});
