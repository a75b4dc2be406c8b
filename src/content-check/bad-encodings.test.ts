import { expect, test } from 'vitest';
import { encodings } from './bad-inputs.ts';
import { reportsOn } from './content-fixture.ts';

test('reports every known mistake in encodings, pictures and links, or leaves it to the test that is named', () => {
	expect(reportsOn(encodings)).toMatchInlineSnapshot(`
		"B01 Windows-1252
		  cases/b01.mdx:8:14 A character here is not UTF-8: the file looks like Windows-1252 (ANSI), and has byte 0x92. Save it again as UTF-8. | In Notepad: File, Save as, Encoding: UTF-8.
		B02 UTF-16
		  cases/b02.mdx:1:1 The file is saved as "Unicode" (UTF-16). Save it again as UTF-8. | In Notepad: File, Save as, Encoding: UTF-8.
		B03 a byte order mark
		  no problem: src/content-check/content-place.test.ts
		B04 Windows and old Macintosh line ends
		  no problem: src/content-check/content-place.test.ts
		B05 an unfinished merge
		  cases/b05.mdx:8:1 The file holds two versions of the same lines: an unfinished merge. Keep the right one, and delete the lines of <<<<<<<, ======= and >>>>>>>.
		B06 a missing picture
		  cases/b06.mdx:8:1 There is no picture "../images/none.png". Did you mean "../images/log.png"? | Pictures: ../images/log.png
		B07 a missing picture at the root
		  cases/b07.mdx:8:1 The picture "/img/none.png" is not in the edition's folder. Put the file into "images", and write "../images/name.png". | Pictures: ../images/log.png
		B08 a missing hero picture
		  cases/b08.mdx:6:1 "hero" is not a key that is known here. | Keys: title, summary, topics, roles, contentNotes, sources, related, published, updated, status, formerly, happened, standards, keyQuestions, actionTaken, outcomes, briefingNotes, recommendations
		B09 no words for a picture
		  cases/b09.mdx:8:1 The picture "../images/log.png" has no description for those who cannot see it. Say what it shows between the square brackets. | ![What the picture shows](../images/log.png)
		B10 links to nowhere
		  cases/b10.mdx:8:1 The link "/nowhere/" leads nowhere. | A page: /editions/2020-q1/cases/name/ or the file itself: ../cases/name.mdx
		  cases/b10.mdx:8:16 The link "/Editions/2020-q1/" leads nowhere. Did you mean "/editions/2020-q1/"? | A page: /editions/2020-q1/cases/name/ or the file itself: ../cases/name.mdx
		  cases/b10.mdx:8:40 The link "/editions/2020-q1" leads nowhere. Did you mean "/editions/2020-q1/"? | A page: /editions/2020-q1/cases/name/ or the file itself: ../cases/name.mdx
		  cases/b10.mdx:8:63 The link "nowhere.mdx" leads nowhere. | A page: /editions/2020-q1/cases/name/ or the file itself: ../cases/name.mdx
		  cases/b10.mdx:8:80 The link "../../../../site.yaml" leads nowhere. | A page: /editions/2020-q1/cases/name/ or the file itself: ../cases/name.mdx
		B11 anchors to nowhere
		  cases/b11.mdx:10:1 The link "#nope" leads to a place "#nope" that is not in this text. | Places: #here
		  cases/b11.mdx:10:12 The link "custody-log.mdx#gone" leads to a place "#gone" that is not in "editions/2020-q1/cases/custody-log.mdx". | Places: #the-next-shift
		  cases/b11.mdx:10:38 The link "/editions/2020-q1/#gone" leads to a place "#gone" that is not in "editions/2020-q1/edition.mdx". | Places: #welcome, #in-this-edition, #outcomes, #quiz, #quiz-how-many
		B12 an anchor of old
		  cases/b12.mdx:8:5 The link "/editions/2020-q1/cases/custody-log/#the-last-shift" leads to a place "#the-last-shift" that is not in "editions/2020-q1/cases/custody-log.mdx". Did you mean "#the-next-shift"? | Places: #the-next-shift"
	`);
});
