import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newCase, newEdition, newOutcome, newQuestion, runInCopy } from './new-fixture.ts';

test('nothing is ever overwritten', async () => {
	const taken = ['case', '2020-q3', 'Abandoned 999 calls', ...newCase.slice(3)];
	const csv = (dir: string) => writeFileSync(join(dir, 'editions/2020-q3/outcomes.csv'), 'id\n');
	const { exitCodes, text, report } = await runInCopy([newEdition, newEdition, taken, ['article', ...taken.slice(1)], newQuestion, newQuestion, newOutcome.with(1, '2020-q3')], { prepare: csv });
	expect(exitCodes).toEqual([0, 1, 1, 1, 0, 1, 1]);
	expect(text.split('\n').filter((line) => /already|nothing was/.test(line)).join('\n')).toMatchInlineSnapshot(`
		"There is an edition "2026-q4" already, and nothing was changed.
		There is a file "content/editions/2020-q3/cases/abandoned-999-calls.mdx" already, and nothing was changed. Choose another title, or another file name with --name.
		There is a file "content/editions/2020-q3/cases/abandoned-999-calls.mdx" already, and nothing was changed. Choose another title, or another file name with --name.
		"content/editions/2026-q4/quiz.yaml" has an entry "how-many-logs-were-closed" already, and nothing was changed. Say another short name with --name.
		The outcomes of 2020-q3 are kept in "content/editions/2020-q3/outcomes.csv". Open it in Excel and add the row there; nothing was changed."
	`);
	expect(report).not.toContain('2026-q4');
});

test('an edition that cannot be read is left alone', async () => {
	const spoil = (dir: string) => writeFileSync(join(dir, 'editions/2020-q3/edition.mdx'), '---\ntitle: "open\norder: [a\n---\n');
	const { exitCodes, text } = await runInCopy([newCase.with(1, '2020-q3')], { prepare: spoil });
	expect(exitCodes).toEqual([1]);
	expect(text).toMatchInlineSnapshot(`""content/editions/2020-q3/edition.mdx" cannot be read, so the running order cannot be added to, and nothing was changed. npm run check says what is wrong with it."`);
});

test('what is missing or wrong is said in a sentence, with what comes nearest', async () => {
	const wrong = [[], ['caes', '2026-q4'], ['case'], ['case', '2026-Q4'], ['case', 'Q4 2026'], ['case', '2020-q4', 'A'], ['case', '2020-q3'], newOutcome.slice(0, 3).with(1, '2020-q3'), ['case', '2020-q3', 'A', '--topic', 'bail'], ['case', '2020-q3', 'A', '--roles', 'respons'], ['case', '2020-q3', 'A', '--summary'], ['case', '2020-q3', 'A', 'B'], ['case', '2020-q3', 'A '.repeat(60)], ['edition', '2027-q1', 'A', '--published', '31/03/2027'], ['case', '2020-q3', '???', ...newCase.slice(3)]];
	const { exitCodes, text } = await runInCopy(wrong);
	expect(exitCodes).toEqual([2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 1]);
	expect(text).toMatchInlineSnapshot(`
		"Say what to make.
		npm run new -- edition 2026-q4 "Title"
		npm run new -- case 2026-q4 "Title of the case"     (also: article)
		npm run new -- quiz 2026-q4 "The question?"
		npm run new -- outcomes 2026-q4 "a short name"
		It asks for the rest, or takes it from flags: --summary "..." --topics bail,custody --roles response

		"caes" cannot be made. Did you mean "case"?
		npm run new -- edition 2026-q4 "Title"
		npm run new -- case 2026-q4 "Title of the case"     (also: article)
		npm run new -- quiz 2026-q4 "The question?"
		npm run new -- outcomes 2026-q4 "a short name"
		It asks for the rest, or takes it from flags: --summary "..." --topics bail,custody --roles response

		Say for which edition: npm run new -- case 2026-q4

		"2026-Q4" is not the name of an edition: that is a year and a quarter, such as "2026-q4". Did you mean "2026-q4"?

		"Q4 2026" is not the name of an edition: that is a year and a quarter, such as "2026-q4". Did you mean "2026-q4"?

		There is no edition "2020-q4". Did you mean "2020-q1"? To begin it: npm run new -- edition 2020-q4

		Nobody can be asked here, and the command does not say everything: add the title in quotation marks, --summary, --topics and --roles.

		Nobody can be asked here, and the command does not say everything: add --proceeding, --person, --role, --outcome and --summary.

		"--topic" is not known here. Did you mean --topics? Known: --title, --summary, --topics, --roles, --content-notes, --name

		--roles: "respons" is not one of those allowed. Did you mean "response"? Allowed: response, custody, control room, investigator, supervisor, staff, policy

		--summary needs words after it, in quotation marks where there are spaces: --summary "..."

		"B" is one too many. Words that belong together stand in quotation marks.

		--title may have at most 90 characters; this has 119.

		--published: "31/03/2027" is not written as we write it. Write year-month-day, such as 2026-12-31.

		No file name can be made of this title. Say one with --name, in small letters, digits and hyphens."
	`);
});
