import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withContent } from './content-copy.ts';
import { runNew } from './new-command.ts';
import { newArticle, newCase, newEdition, newOutcome, newQuestion, runInCopy } from './new-fixture.ts';

test('a new edition with a case, an article, a question and an outcome passes the strict check unedited', async () => {
	const { exitCodes, report } = await runInCopy([newEdition, newCase, newArticle, newQuestion, newQuestion.with(2, 'Why?'), newOutcome, newOutcome.with(2, 'another log')]);
	expect(exitCodes).toEqual([0, 0, 0, 0, 0, 0, 0]);
	expect(report).toBe('No problems.');
});

test('each is written as an editor would write it', async () => {
	const files = ['edition.mdx', 'cases/yes-the-officers-1-log.mdx', 'quiz.yaml', 'outcomes.yaml'].map((file) => `2026-q4/${file}`);
	expect((await runInCopy([newEdition, newCase, newArticle, newQuestion, newOutcome], { files })).files).toMatchInlineSnapshot(`
		"---
		status: draft
		title: 'What "nothing found" means: a log'
		summary: Two cases, and what they ask of you. It's short.
		published: 2026-12-31
		order:
		  - yes-the-officers-1-log
		  - read-the-log
		---

		Write the welcome here, in place of this sentence: what readers will find in this edition, and why it matters to them.

		---
		status: draft
		title: "Yes: the officer's #1 log"
		summary: '"Nothing found": closed.'
		topics: [record-keeping, call-handling]
		roles: [control room]
		contentNotes: [death]
		---

		Write here what happened, in order, in place of this sentence. Then say what readers can learn from it. Nobody is named.

		- id: how-many-logs-were-closed
		  question: How many logs were closed?
		  options:
		    - text: "404"
		      correct: true
		    - text: "Yes: all"
		    - text: None
		  explanation: "Because # matters."

		- id: closed-a-log
		  proceeding: misconduct meeting
		  person: serving
		  role: sergeant
		  finding: misconduct
		  outcome: written warning
		  summary: Closed a log unread.
		"
	`);
});

test('it says what was made and what to open next', async () => {
	expect((await runInCopy([newEdition, newCase])).text).toMatchInlineSnapshot(`
		"Made content/editions/2026-q4/edition.mdx

		Open next: content/editions/2026-q4/edition.mdx
		It is a draft: npm run dev shows it, readers do not see it. Delete the line "status: draft" when it is ready.
		Then add to it: npm run new -- case 2026-q4 "Title of the case"

		Made content/editions/2026-q4/cases/yes-the-officers-1-log.mdx
		Added to content/editions/2026-q4/edition.mdx

		Open next: content/editions/2026-q4/cases/yes-the-officers-1-log.mdx
		Write the text; add keyQuestions, actionTaken and outcomes to the heading block (content/README.md, "Add a case").
		It is a draft: npm run dev shows it, readers do not see it. Delete the line "status: draft" when it is ready."
	`);
});

test('where somebody can be asked, only what the command does not say is asked for', async () => {
	await withContent(async (dir) => {
		mkdirSync(join(dir, 'editions/2026-q4'));
		const asked: string[] = [];
		const ask = async (form: readonly { flag: string }[], known: ReadonlyMap<string, readonly string[]>) => {
			asked.push(...form.map(({ flag }) => flag).filter((flag) => !known.has(flag)));
			return undefined;
		};
		expect(await runNew(newEdition, dir, ask)).toMatchObject({ exitCode: 0 });
		expect(await runNew(['case', '2026-q4', 'A log'], dir, ask)).toEqual({ exitCode: 1, text: 'Stopped; nothing was written.' });
		expect(asked).toEqual(['summary', 'topics', 'roles', 'content-notes', 'name']);
	});
});
