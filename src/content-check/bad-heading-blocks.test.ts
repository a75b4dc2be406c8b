import { expect, test } from 'vitest';
import { headingBlocks } from './bad-inputs.ts';
import { reportsOn } from './content-fixture.ts';

test('reports every known mistake in heading blocks and files, or leaves it to the test that is named', () => {
	expect(reportsOn(headingBlocks)).toMatchInlineSnapshot(`
		"F01 a tab before a key
		  cases/f01.mdx:3:1 There is a tab at the start of this line. Use spaces in its place.
		F02 a colon in a title
		  cases/f02.mdx:2:8 The text after "title" has a colon in it. Put the text in quotes: | title: "Case 4: the log"
		F03 no closing ---
		  cases/f03.mdx:1:1 The heading block that opens on line 1 is never closed. Put a line of --- between it and the text.
		F04 no heading block
		  cases/f04.mdx:1:1 The file has no heading block. Begin it with a line of ---, then the title and the other keys, then another line of ---. | --- / title: ... / summary: ... / topics: [...] / roles: [...] / ---
		F05 an outcome in everyday words
		  outcomes.yaml:6:12 outcome: "fired" is not one of the allowed values. Did you mean "dismissal without notice"? | Allowed: no action, reflective practice, management action, management advice, written warning, final written warning, reduction in rank, dismissal, dismissal without notice, would have been dismissed
		F06 a missing field
		  cases/f06.mdx:2:1 "title" is missing. | The headline. Say what happened or what to do; name nobody.
		F07 a mistyped key
		  outcomes.yaml:8:3 "outcom" is not a key that is known here. Did you mean "outcome"? | Keys: id, proceeding, person, role, standards, offences, sentence, finding, outcome, list, noticed, decided, summary, force, case, publishedBy, appeal
		F08 a key twice
		  cases/f08.mdx:3:1 "title" is written twice here: on line 2 and on line 3. Keep one.
		F09 a British date
		  cases/f09.mdx:6:12 published: "05/01/2026" is not a date as we write it. Write the date as year-month-day, such as 2020-03-31.
		F10 a day that does not exist
		  cases/f10.mdx:6:12 published: 30 February 2026 does not exist. Write a day that the calendar has.
		F11 a British date after the twelfth
		  cases/f11.mdx:6:12 published: "31/12/2026" is not a date as we write it. Write the date as year-month-day, such as 2020-03-31.
		F13 dated outside its quarter
		  cases/f13.mdx:6:12 Warning: published: 3 August 2019 is outside the quarter of its edition, January to March 2020, published 31 March 2020 ("editions/2020-q1/edition.mdx"). Correct the date, or move the file to the edition that it belongs to.
		F14 an address that two texts want
		  cases/f14.mdx:1:1 This file and "editions/2020-q1/articles/f14.mdx" cannot stand together. Both have the same name in this edition. Rename one, or delete it.
		  cases/f14.mdx:6:12 formerly: "custody-log" is the name of "editions/2020-q1/cases/custody-log.mdx", so that its address would lead to two texts. Rename that file, or delete the entry.
		F15 a name with capitals, spaces and accents
		  cases/Bail.mdx:1:1 The file name "Bail" becomes an address, and may have only small letters without accents, digits and single hyphens. | Such as: closed-logs.mdx
		  cases/My case – été.mdx:1:1 The file name "My case – été" becomes an address, and may have only small letters without accents, digits and single hyphens. | Such as: closed-logs.mdx
		  cases/bail.mdx:1:1 This file and "editions/2020-q1/cases/Bail.mdx" cannot stand together. Both have the same name in this edition. Rename one, or delete it.
		F16 a related case that is not there
		  cases/f16.mdx:6:11 related: "2020-q1/custody-lgo" is not a case we have. Did you mean "2020-q1/custody-log"? | Cases of this edition: 2020-q1/custody-log, 2020-q1/f16
		F17 a related case that was deleted
		  cases/f17.mdx:6:11 related: "2019-q4/deleted" is not a case we have. | Cases of this edition: 2020-q1/custody-log, 2020-q1/f17
		F18 Word's quotes around a title
		  cases/f18.mdx:2:8 Warning: The curly quotes around "Bad" become part of the text. Use straight ones, or none: | title: "Bad"
		F19 HTML in a title
		  no problem: src/testing/html.build.test.ts
		F20 aliases that explode
		  cases/f20.mdx:3:7 "&a" is read as a name for another place in the file, which is not allowed here. Put the text in quotes, or write it out.
		  cases/f20.mdx:4:7 "&b" is read as a name for another place in the file, which is not allowed here. Put the text in quotes, or write it out.
		  cases/f20.mdx:5:7 "&c" is read as a name for another place in the file, which is not allowed here. Put the text in quotes, or write it out.
		  cases/f20.mdx:6:7 "&d" is read as a name for another place in the file, which is not allowed here. Put the text in quotes, or write it out.
		  cases/f20.mdx:7:7 "&e" is read as a name for another place in the file, which is not allowed here. Put the text in quotes, or write it out.
		  cases/f20.mdx:8:7 "&f" is read as a name for another place in the file, which is not allowed here. Put the text in quotes, or write it out.
		  cases/f20.mdx:9:7 "&g" is read as a name for another place in the file, which is not allowed here. Put the text in quotes, or write it out.
		F21 an empty file
		  cases/f21.mdx:1:1 The file is empty. Delete it, or write into it.
		F22 an edition without cases
		  editions/2020-q2/edition.mdx:1:1 Warning: This edition has no cases: readers find none under its title. Add one, or set the edition to "status: draft".
		F23 an ending in capitals
		  cases/f23.MDX:1:1 The file ends in ".MDX" and is not used. Rename it: endings are in small letters, ".mdx".
		F24 files left over
		  cases/f24.docx:1:1 Warning: The file is not used: nothing is published from this place, or from files of this kind. | Cases: editions/2020-q1/cases/name.mdx. Articles: editions/2020-q1/articles/name.mdx. Pictures: editions/2020-q1/images/
		  cases/~$f24.docx:1:1 Warning: The file is not used: nothing is published from this place, or from files of this kind. | Cases: editions/2020-q1/cases/name.mdx. Articles: editions/2020-q1/articles/name.mdx. Pictures: editions/2020-q1/images/
		  draft.mdx:1:1 Warning: The file is not used: nothing is published from this place, or from files of this kind. | Cases: editions/2020-q1/cases/name.mdx. Articles: editions/2020-q1/articles/name.mdx. Pictures: editions/2020-q1/images/
		  images/Thumbs.db:1:1 Warning: The file is not used: nothing is published from this place, or from files of this kind. | Cases: editions/2020-q1/cases/name.mdx. Articles: editions/2020-q1/articles/name.mdx. Pictures: editions/2020-q1/images/
		  notes.txt:1:1 Warning: The file is not used: nothing is published from this place, or from files of this kind. | Cases: editions/2020-q1/cases/name.mdx. Articles: editions/2020-q1/articles/name.mdx. Pictures: editions/2020-q1/images/"
	`);
});
