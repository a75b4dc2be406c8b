import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent, strictly } from './check-content.ts';
import { reportOn, withFixture } from './content-fixture.ts';
import { readContentFolder } from './content-folder.ts';

const cases = 'editions/2020-q1/cases';
const aCase = (text: string) => (dir: string) => writeFileSync(join(dir, cases, 'second.mdx'), heading + text);
const heading = '---\ntitle: A second case\nsummary: It has a text.\ntopics: [custody]\nroles: [staff]\n---\n\n';

test('finds nothing wrong with a content folder in order', () => {
	expect(reportOn([])).toBe('No problems.');
});

describe('heading blocks and data files', () => {
	test('reports every key that does not fit, of every file, in one run', () => {
		expect(reportOn('heading-blocks')).toMatchInlineSnapshot(`
			"content/editions/2020-q1/cases/custody-log.mdx
			  2:8   title: nothing is written in it. Write a text, or delete the line.
			        The headline. Say what happened or what to do; name nobody.
			  3:1   "sumary" is not a key that is known here. Did you mean "summary"?
			        Keys: title, summary, topics, roles, contentNotes, sources, related, published, updated, status, formerly, happened, standards, keyQuestions, actionTaken, outcomes, recommendations
			  4:9   topics: "custody" must be a list, even with one entry: [custody]
			        One or more topics from content/topics.yaml.
			  5:9   roles: "custardy" is not one of the allowed values. Did you mean "custody"?
			        Allowed: response, custody, control room, investigator, supervisor, staff, policy
			  5:31  roles: "7" is not one of the allowed values.
			        Allowed: response, custody, control room, investigator, supervisor, staff, policy
			  6:12  published: "05/01/2026" is not a date as we write it. Write the date as year-month-day, such as 2020-03-31.
			  7:10  updated: 30 February 2026 does not exist. Write a day that the calendar has.
			  9:9   from: "31/12/2019" is not a date as we write it. Write a year, a month or a day: 2017, 2020-01 or 2020-01-29.
			  10:10 until: "2020-13" is not a date as we write it. Write a year, a month or a day: 2017, 2020-01 or 2020-01-29.
			  11:9  status: "fired" is not one of the allowed values.
			        Allowed: published, draft
			  13:5  "addressee" is missing.
			        Who is asked to act: "Essex Police".
			  14:13 status: "agreed" is not one of the allowed values.
			        Allowed: accepted, rejected, awaiting response
			  16:3  "officers" is not a key that is known here.
			        Keys: staff, managers

			content/editions/2020-q1/edition.mdx
			  2:1   "summary" is missing.
			        What is inside, in one or two sentences.
			  2:8   title: "An edition with a headline that goes on for so long that no…" has 116 characters; the most is 90.
			        The headline of the edition, as the front page shows it.
			  3:1   published: nothing is written after it. Write a value, or delete the line.
			        The day the edition came out: 2020-03-31.
			  4:9   number: "12" must be a number, in digits and without quotes, commas or %.
			        The running number, where the newsletter counts its editions.
			  5:9   order: "custody-lgo" is not a case or article of this edition. Did you mean "custody-log"?
			        Cases and articles: service-recovery, custody-log
			  5:40  order: "service-recovery" stands in the running order twice. Keep one.

			content/site.yaml
			  1:8   force: "101" is read as a number, and must be text. Put it in quotes.
			        The name of the force: "Lancashire Constabulary".
			  2:13  forceShort: "Anyshire" does not fit here.
			        The force in one small word, for file names: lancashire.
			  6:10  marking: "RESTRICTED" is not one of the allowed values.
			        Allowed: OFFICIAL, OFFICIAL-SENSITIVE
			  7:9   The accent "#9ec5fe" is too pale to read: its contrast with the page is 1.5 to 1, and text needs 4.5 to 1. A darker one of the same colour is "#526684".
			  8:10  contact: "psd@anyshire.example" must be followed by keys of its own, indented below it.
			        Where readers turn to with questions, and to report an error.
			  10:17 countThreshold: "five" must be a number, in digits and without quotes, commas or %.
			        Counts of people below this number are shown as a band. 0 switches banding off.

			25 problems in 3 files."
		`);
	});
	test('names the near miss and all topics where a topic is unknown', () => {
		expect(reportOn('topics')).toMatchInlineSnapshot(`
			"content/editions/2020-q1/cases/custody-log.mdx
			  4:10 topics: "custardy" is not one of our topics. Did you mean "custody"?
			       Topics: custody, data-protection, social-media
			  4:37 topics: "firearms" is not one of our topics.
			       Topics: custody, data-protection, social-media

			2 problems in 1 file."
		`);
	});
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
			  11:16 The question "two-right" has 2 right answers: line 10 and line 12. Keep "correct: true" on one of them.
			  12:7  "read the log" is offered twice: on line 10 and on line 12. Change one.
			  13:16 The question "two-right" has 2 right answers: line 10 and line 12. Keep "correct: true" on one of them.
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
			        true on the one right answer.

			12 problems in 1 file."
		`);
	});
});

describe('outcomes as Excel saves them', () => {
	test('names row and column of what does not fit, with a mark at the start, Windows line ends and a line end in a cell', () => {
		expect(reportOn('table')).toMatchInlineSnapshot(`
			"content/editions/2020-q1/outcomes.csv
			  1:62  row 1, column 9: "Sentance" is not a column of this table. Did you mean "sentence"?
			        Columns: id, proceeding, person, role, standards, offences, sentence, finding, outcome, list, noticed, decided, summary, case, publishedBy, appeal
			  2:57  row 2, column "standards": "Niceness" is not one of the allowed values.
			        Allowed: Honesty and Integrity; Authority, Respect and Courtesy; Equality and Diversity; Use of Force; Orders and Instructions; Duties and Responsibilities; Confidentiality; Fitness for Duty; Discreditable Conduct; Challenging and Reporting Improper Conduct
			  4:101 row 3, column "outcome": "dismised" is not one of the allowed values. Did you mean "dismissal"?
			        Allowed: no action, reflective practice, management action, management advice, written warning, final written warning, reduction in rank, dismissal, dismissal without notice, would have been dismissed
			  4:111 row 3, column "decided": "01-Feb" is not a date as we write it. Write a quarter, a month or a day: 2020-q1, 2020-02 or 2020-02-14.
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
			  2:5 A quotation mark opens a cell here and does not close it: "He said". Inside a cell in quotes, write each quotation mark twice.

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
});

describe('texts', () => {
	test('tells every slip in the syntax of a text, and goes on to check the links below it', () => {
		expect(reportOn('mdx-syntax')).toMatchInlineSnapshot(`
			"content/editions/2020-q1/articles/service-recovery.mdx
			  8:1   A paragraph that begins with the word "import" is read as a piece of program, which is not allowed. Begin it with another word.
			  10:1  "<" starts a component here, and the component never ends: "<Guidance title="Checks". Close it with >, or, if "<" is meant, write &lt;.

			content/editions/2020-q1/cases/custody-log.mdx
			  10:13 "<" starts a component name here. Write "under 30 mph", or &lt;30 mph.
			  10:25 "<" starts a component name here. Write "under 40, said", or &lt;=40, said.
			  10:37 Curly brackets are not for text: "{see note}". Use round brackets, or type \\{ for the sign itself.
			  10:52 Curly brackets are not for text: "{ £5.". Use round brackets, or type \\{ for the sign itself.
			  14:1  Comments are not allowed: what is not for readers must not be in the file. Delete the note.
			  16:1  The quotes in "<Quotation by=“A sergeant”>" are curly. Replace them with straight ones.
			        <Quotation by="A sergeant">
			  24:14 An address in angle brackets cannot be read here: "https://www.gov.uk/".
			        Write [the words to click](https://www.gov.uk/)
			  24:40 An address in angle brackets cannot be read here: "psd@anyshire.example".
			        Write [the words to click](mailto:psd@anyshire.example)
			  26:3  "</Quotatoin>" does not close "<Quotation>", which was opened on line 22. Write </Quotation>.
			  28:1  "</Figure>" does not close "<Guidance>", which was opened on line 8. Write </Guidance>.
			  30:1  "<Guidance title=Checks>" has a value without quotes. Put it in straight quotes, as in title="...".
			  30:1  "<Guidance>" is opened on line 30 and never closed.
			        Write </Guidance> below the text that belongs to it: <Guidance title="..."> ... </Guidance>
			  32:1  The link "/nowhere/" leads nowhere.
			        A page: /editions/2020-q1/cases/name/ or the file itself: ../cases/name.mdx

			15 problems in 2 files."
		`);
	});
	test('takes the components of the house and nothing else', () => {
		expect(reportOn('components')).toMatchInlineSnapshot(`
			"content/editions/2020-q1/articles/talk.md
			  8:1   Comments are not allowed: what is not for readers must not be in the file. Delete the note.
			  10:1  "<script>alert(1)</script>" is HTML, which is not allowed. Write it as Markdown.

			content/editions/2020-q1/cases/custody-log.mdx
			  8:1   "import" at the start of a line is read as a piece of program, which is not allowed: "import fs from "node:fs"". Delete it, or begin with another word.
			  10:1  "<Guidence>" is not one of our components. Did you mean <Guidance>?
			        Components: Guidance, Quotation, Statistic, Figure
			  16:11 "Title" is not an attribute of <Guidance>. Did you mean "title"?
			        Attributes of <Guidance>: title, source
			  16:26 "onclick" is not an attribute of <Guidance>.
			        Attributes of <Guidance>: title, source
			  24:6  Curly brackets are not for text: "{1 + 1}". Use round brackets, or type \\{ for the sign itself.
			  24:18 "<b>" is HTML, which is not allowed. Write **bold** in its place.
			        Components: Guidance, Quotation, Statistic, Figure
			  24:45 "complaint" is not a figure of this edition. Did you mean "complaints"?
			        Figures: complaints, upheld
			  26:1  "<Quotation>" stands in the middle of a line. Put its opening and its closing tag on lines of their own, with an empty line before and after the text.
			        Write: <Quotation by="..."> ... </Quotation>
			  26:12 by: the value of an attribute stands in straight quotes: by="...".
			        Attributes of <Quotation>: by
			  26:29 "<Quotation>" may not have {...}: "{...x}". Write attributes as a name and a value in quotes.
			        Attributes of <Quotation>: by
			  28:1  "<Figure>" must hold one picture and nothing else.
			        Write: <Figure caption="..."> ![...](../images/...) </Figure>
			  28:9  caption: nothing is written between the quotes.
			        Attributes of <Figure>: caption
			  34:1  "<iframe>" is HTML, which is not allowed. Write it as Markdown.
			        Components: Guidance, Quotation, Statistic, Figure
			  36:1  Comments are not allowed: what is not for readers must not be in the file. Delete the note.

			content/editions/2020-q1/articles/talk.md
			  12:1 Warning: A heading with one # is the title, which the heading block already has. Use ## in the text.
			  14:1 Warning: A heading with #### follows the title. Use ## here.

			16 problems and 2 warnings in 2 files."
		`);
	});
	test('follows every link, to pages, files and places in them', () => {
		expect(reportOn('links')).toMatchInlineSnapshot(`
			"content/editions/2020-q1/cases/custody-log.mdx
			  10:3   The link "/topics/custdy/" leads nowhere. Did you mean "/topics/custody/"?
			         A page: /editions/2020-q1/cases/name/ or the file itself: ../cases/name.mdx
			  10:30  The link "/editions/2020-q1/cases/custody-log" leads nowhere. Did you mean "/editions/2020-q1/cases/custody-log/"?
			         A page: /editions/2020-q1/cases/name/ or the file itself: ../cases/name.mdx
			  10:77  The link "../articles/service-recovry.mdx" leads nowhere. Did you mean "../articles/service-recovery.mdx"?
			         A page: /editions/2020-q1/cases/name/ or the file itself: ../cases/name.mdx
			  12:3   The link "#the-next-shft" leads to a place "#the-next-shft" that is not in this text. Did you mean "#the-next-shift"?
			         Places: #the-next-shift
			  12:28  The link "../articles/service-recovery.mdx#talk" leads to a place "#talk" that is not in "content/editions/2020-q1/articles/service-recovery.mdx".
			  12:80  The link "/glossary/#term-bwc" leads to a place "#term-bwc" that is not in "/glossary/". Did you mean "#term-bwv"?
			         Places: #term-bwv
			  14:3   The link "javascript:alert(1)" is not allowed. Links may only start with https, http, mailto, tel, / or #, or lead to another file of the content.
			  14:35  The link "java script:alert(1)" is not allowed. Links may only start with https, http, mailto, tel, / or #, or lead to another file of the content.
			  14:71  The link "data:text/html,x" is not allowed. Links may only start with https, http, mailto, tel, / or #, or lead to another file of the content.
			  14:97  The link "//evil.example" is not allowed. Links may only start with https, http, mailto, tel, / or #, or lead to another file of the content.
			  14:121 The link "C:\\x.docx" is not allowed. Links may only start with https, http, mailto, tel, / or #, or lead to another file of the content.
			  16:3   The link "mailto:psd@anyshire.example?bcc=me@evil.example" fills in more than the address. Write the mail address alone, without "?".
			  16:70  The footnote "[^2]" is not in this text. Write it at the end:
			         [^2]: What the footnote says.

			content/editions/2020-q1/cases/custody-log.mdx
			  20:1 Warning: The footnote "[^3]" is not shown: no place in the text has its mark. Put [^3] there, or delete the footnote.

			13 problems and 1 warning in 1 file."
		`);
	});
	test('wants every picture in the folder of its edition, with words', () => {
		expect(reportOn('images')).toMatchInlineSnapshot(`
			"content/editions/2020-q1/cases/custody-log.mdx
			  8:1   There is no picture "../images/lgo.png". Did you mean "../images/log.png"?
			        Pictures: ../images/log.png
			  8:33  The picture "../images/log.png" has no description for those who cannot see it. Say what it shows between the square brackets.
			        ![What the picture shows](../images/log.png)
			  12:1  There is no picture "images/log.png". Did you mean "../images/log.png"?
			        Pictures: ../images/log.png
			  14:1  The picture "../../../../../etc/hostname" lies outside the folder of this edition. Put a copy into "images".
			        Pictures: ../images/log.png
			  16:1  The picture "https://evil.example/t.gif" is not in the edition's folder. Put the file into "images", and write "../images/name.png".
			        Pictures: ../images/log.png
			  18:1  The picture "/images/log.png" is not in the edition's folder. Put the file into "images", and write "../images/name.png".
			        Pictures: ../images/log.png
			  18:27 The picture "C:\\Users\\me\\log.png" is not in the edition's folder. Put the file into "images", and write "../images/name.png".
			        Pictures: ../images/log.png
			  20:1  There is no picture "../images/none.png". Did you mean "../images/log.png"?
			        Pictures: ../images/log.png

			8 problems in 1 file."
		`);
	});
	test('refuses nesting that would fell a parser', () => {
		expect(reportOn([], aCase(`Text.\n\n${'> '.repeat(2000)}deep`))).toMatchInlineSnapshot(`
			"content/editions/2020-q1/cases/second.mdx
			  10:4001 Lists, quotations or brackets are nested deeper than 10 levels here. Write them flatter.

			1 problem in 1 file."
		`);
		const list = Array.from({ length: 300 }, (_, level) => `${'  '.repeat(level)}- item`).join('\n');
		expect(reportOn([], aCase(list))).toContain('18:23 Lists, quotations or brackets are nested deeper than 10 levels');
	});
	test('refuses so many of a sign that reading them would take minutes', () => {
		expect(reportOn([], aCase('{'.repeat(50_000)))).toContain('8:101 There are 50000 curly brackets in this text; the most is 100.');
		expect(reportOn([], aCase('[^a]'.repeat(20_000)))).toContain('There are 20000 footnotes in this text; the most is 500.');
		expect(reportOn([], (dir) => writeFileSync(join(dir, 'glossary.yaml'), `${'- '.repeat(50_000)}a`))).toContain('1:1 Lists and keys are nested too deeply');
	});
	test('does not take ten short lists, a rule or an indented line for deep nesting', () => {
		expect(reportOn([], aCase(`${'- one\n  - two\n\n      three\n\nText.\n\n'.repeat(10)}- - - - - - - - - - - -\n`))).toBe('No problems.');
	});
	test('leaves "<" and "{" alone in code and after a backslash', () => {
		expect(reportOn([], aCase('Under `<30` and `{x}`, \\{so\\}, 5 < 6 and &lt;30.'))).toBe('No problems.');
	});
});

describe('files', () => {
	test('speaks of files that have no place, or share one', () => {
		expect(reportOn('places')).toMatchInlineSnapshot(`
			"content/editions/2020-Q2/edition.mdx
			  1:1 The folder "2020-Q2" is not used: its name is not a year and a quarter, such as "2020-q1". Did you mean "2020-q2"?

			content/editions/2020-q1/cases/My Case.mdx
			  1:1 The file name "My Case" becomes an address, and may have only small letters without accents, digits and single hyphens.
			      Such as: closed-logs.mdx

			content/editions/2020-q1/cases/Second.MDX
			  1:1 The file ends in ".MDX" and is not used. Rename it: endings are in small letters, ".mdx".

			content/editions/2020-q1/cases/custody-log.mdx
			  1:1 This file and "content/editions/2020-q1/articles/custody-log.mdx" cannot stand together. Both have the same name in this edition. Rename one, or delete it.

			content/editions/2020-q3/edition.mdx
			  1:1 There is no file "content/editions/2020-q3/edition.mdx", and nothing can be published without it.

			content/editions/2020-q1/notes.txt
			  1:1 Warning: The file is not used: nothing is published from this place, or from files of this kind.
			      Cases: editions/2020-q1/cases/name.mdx. Articles: editions/2020-q1/articles/name.mdx. Pictures: editions/2020-q1/images/

			5 problems and 1 warning in 6 files."
		`);
	});
	test('refuses files that are not text, before any parser sees them', () => {
		const write = (dir: string) => {
			const file = (name: string, content: string | Buffer) => writeFileSync(join(dir, cases, `${name}.mdx`), content);
			file('ansi', Buffer.from(`${heading}The constable\x92s log.`, 'latin1'));
			file('empty', '');
			file('huge', heading + 'word '.repeat(250_000));
			file('merge', `${heading}<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n`);
			file('nul', `${heading}A\0b`);
			file('unicode', Buffer.from(`\uFEFF${heading}Text.`, 'utf16le'));
			symlinkSync(join(dir, 'site.yaml'), join(dir, cases, 'link.mdx'));
		};
		expect(reportOn([], write)).toMatchInlineSnapshot(`
			"content/editions/2020-q1/cases/ansi.mdx
			  8:14 A character here is not UTF-8: the file looks like Windows-1252 (ANSI), and has byte 0x92. Save it again as UTF-8.
			       In Notepad: File, Save as, Encoding: UTF-8.

			content/editions/2020-q1/cases/empty.mdx
			  1:1  The file is empty. Delete it, or write into it.

			content/editions/2020-q1/cases/huge.mdx
			  1:1  The file is 1.2 MB large; the most is 1 MB. Split it, or delete what was pasted in by mistake.

			content/editions/2020-q1/cases/link.mdx
			  1:1  This is a symbolic link, which may lead out of the content folder. Put the file itself here.

			content/editions/2020-q1/cases/merge.mdx
			  8:1  The file holds two versions of the same lines: an unfinished merge. Keep the right one, and delete the lines of <<<<<<<, ======= and >>>>>>>.

			content/editions/2020-q1/cases/nul.mdx
			  8:2  There is an invisible character here that no text has (NUL). Delete it, or type the line anew.

			content/editions/2020-q1/cases/unicode.mdx
			  1:1  The file is saved as "Unicode" (UTF-16). Save it again as UTF-8.
			       In Notepad: File, Save as, Encoding: UTF-8.

			7 problems in 7 files."
		`);
	});
	test('reads a byte order mark, Windows and old Macintosh line ends as if they were not there', () => {
		const written = (text: string) => {
			const read = (dir: string) => readContentFolder(dir).files.find(({ name }) => name === 'second')!;
			return withFixture([], (dir) => (({ data, body, bodyLine }) => ({ data, body, bodyLine }))(read(dir)), aCaseOf(text));
		};
		const aCaseOf = (text: string) => (dir: string) => writeFileSync(join(dir, cases, 'second.mdx'), text);
		const plain = `${heading}One.\n\nTwo.\n`;
		expect(written(`\uFEFF${plain.replaceAll('\n', '\r\n')}`)).toEqual(written(plain));
		expect(written(plain.replaceAll('\n', '\r'))).toEqual(written(plain));
	});
});

test('a link to a draft is an error, and a mention of one a warning, which --strict makes an error', () => {
	const write = (dir: string) => {
		writeFileSync(join(dir, cases, 'draft.mdx'), heading.replace('roles', 'status: draft\nroles'));
		writeFileSync(join(dir, cases, 'second.mdx'), `${heading.replace('roles', 'related: [2020-q1/draft]\nroles')}See [it](draft.mdx).`);
	};
	expect(reportOn([], write)).toMatchInlineSnapshot(`
		"content/editions/2020-q1/cases/second.mdx
		  9:5 The link "draft.mdx" leads to a draft, which readers cannot see. Take the link out until it is published.

		content/editions/2020-q1/cases/second.mdx
		  5:11 Warning: related: "2020-q1/draft" is a draft. The link to it is left out until it is published.

		1 problem and 1 warning in 1 file."
	`);
	withFixture([], (dir) => {
		const problems = checkContent(readContentFolder(dir));
		expect(problems.map(({ severity }) => severity).toSorted()).toEqual(['error', 'warning']);
		expect(strictly(problems).map(({ severity }) => severity)).toEqual(['error', 'error']);
	}, write);
});

test('all bad fixtures at once lose no file of problems to another', () => {
	const report = reportOn(['heading-blocks', 'mdx-syntax', 'quiz', 'table', 'places']);
	for (const file of ['site.yaml', 'cases/custody-log.mdx', 'articles/service-recovery.mdx', 'edition.mdx', 'quiz.yaml', 'outcomes.csv', 'Second.MDX', 'My Case.mdx']) {
		expect(report).toContain(`${file}\n  `);
	}
});
