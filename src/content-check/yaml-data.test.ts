import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportOn } from './content-fixture.ts';

test('says where YAML goes wrong in plain English, and shows the line put right', () => {
	expect(reportOn('yaml-syntax')).toMatchInlineSnapshot(`
		"content/editions/2020-q1/articles/service-recovery.mdx
		  1:1  The file has no heading block. Begin it with a line of ---, then the title and the other keys, then another line of ---.
		       ---
		       title: ...
		       summary: ...
		       topics: [...]
		       roles: [...]
		       ---

		content/editions/2020-q1/cases/custody-log.mdx
		  1:1  The heading block that opens on line 1 is never closed. Put a line of --- between it and the text.

		content/editions/2020-q1/edition.mdx
		  2:8  The text after "title" has a colon in it. Put the text in quotes:
		       title: "Case 4: the log"
		  3:20 The quoted text ends before the end of the line. Inside quotes, use the other kind of quotes: 'They said "no".'
		  4:1  There is a tab at the start of this line. Use spaces in its place.

		content/editions/2020-q1/figures.yaml
		  3:1  This line is not lined up with those above it. Give the lines of one list or block the same number of spaces.

		content/editions/2020-q1/outcomes.yaml
		  2:15 A quotation mark opens here and is never closed. Close it at the end of the text.

		content/editions/2020-q1/quiz.yaml
		  2:26 A text may not begin with "{". Put it in quotes:
		         question: "{complaints} complaints"
		  3:20 The quoted text ends before the end of the line. Inside quotes, use the other kind of quotes: 'They said "no".'

		content/glossary.yaml
		  2:3  "term" is written twice here: on line 1 and on line 2. Keep one.

		content/topics.yaml
		  2:12 "&a" is read as a name for another place in the file, which is not allowed here. Put the text in quotes, or write it out.
		  3:12 "*a" is read as a name for another place in the file, which is not allowed here. Put the text in quotes, or write it out.
		  4:1  Put a space after the hyphen at the start of this line.

		13 problems in 8 files."
	`);
});

test('wants one right answer to a question, and options that differ', () => {
	expect(reportOn('quiz')).toMatchInlineSnapshot(`
		"content/editions/2020-q1/quiz.yaml
		  2:13  question: "complants" is not a figure of this edition. Did you mean "complaints"?
		        Figures: complaints, upheld
		  3:3   The question "none-right" has no right answer. Write "correct: true" on one of its options.
		  11:16 The question "two-right" has 2 right answers: line 10 and line 12. Keep "correct: true" on one of them, or write "several: true" above the options.
		  12:7  "read the log" is offered twice: on line 10 and on line 12. Change one.
		  13:16 The question "two-right" has 2 right answers: line 10 and line 12. Keep "correct: true" on one of them, or write "several: true" above the options.
		  14:7  This option has both "text" and "figure". Keep one.
		  16:7  This option says nothing. Give it "text", or "figure" with the id of a figure.
		  18:9  item: "custody-lgo" is not a case or article of this edition. Did you mean "custody-log"?
		        Cases and articles: service-recovery, custody-log
		  19:7  id: "two-right" is used twice: on line 7 and on line 19. Give each its own.
		  22:5  options: the list has 1 entry; the least is 2.
		        The answers to choose from.
		  22:15 figure: "uphold" is not a figure of this edition. Did you mean "upheld"?
		        Figures: complaints, upheld
		  23:16 correct: "yes" must be true or false, without quotes.
		        true on the one right answer; with several, on each.

		12 problems in 1 file."
	`);
});

test('tells where an unquoted # would cut a text without a word, and lets a note stand on a line of its own', () => {
	const yaml = '# A note.\n- id: custody\n  name: The #tag story\n  summary: Said "no" # twice\n- id: data-protection # a note\n  name: "Case #4"\n  summary: C# and a#b.\n- id: social-media\n  name: #MeToo\n  summary: Posts.\n';
	expect(reportOn([], (dir) => writeFileSync(join(dir, 'topics.yaml'), yaml))).toMatchInlineSnapshot(`
		"content/topics.yaml
		  3:13 "#tag story" is cut off here: an unquoted # begins a note, and only "The" is left. Put the text in quotes, or the note on a line of its own:
		       name: "The #tag story"
		  4:22 "# twice" is cut off here: an unquoted # begins a note, and only "Said "no"" is left. Put the text in quotes, or the note on a line of its own:
		       summary: 'Said "no" # twice'
		  5:23 "# a note" is cut off here: an unquoted # begins a note, and only "data-protection" is left. Put the text in quotes, or the note on a line of its own:
		       id: "data-protection # a note"
		  9:3  name: nothing is written after it. Write a value, or delete the line.
		       The name that readers see: "Call handling".
		  9:9  "#MeToo" is cut off here: an unquoted # begins a note, and only "" is left. Put the text in quotes, or the note on a line of its own:
		       name: "#MeToo"

		5 problems in 1 file."
	`);
});
