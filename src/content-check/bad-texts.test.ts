import { expect, test } from 'vitest';
import { texts } from './bad-inputs.ts';
import { reportsOn } from './content-fixture.ts';

test('reports every known mistake in texts, or leaves it to the test that is named', () => {
	expect(reportsOn(texts)).toMatchInlineSnapshot(`
		"M01 a component that is not closed
		  cases/m01.mdx:8:1 "<Guidance>" is opened on line 8 and never closed. | Write </Guidance> below the text that belongs to it: <Guidance title="..."> ... </Guidance>
		M02 an unknown component
		  cases/m02.mdx:8:1 "<Guidence>" is not one of our components. Did you mean <Guidance>? | Components: Guidance, Quotation, Statistic, Figure
		M03 a wrong and a missing attribute
		  cases/m03.mdx:8:12 "complaint" is not a figure of this edition. Did you mean "complaints"? | Figures: complaints, upheld
		  cases/m03.mdx:8:34 "<Statistic>" needs "id". | Write: <Statistic id="..." />
		M04 curly brackets
		  cases/m04.mdx:8:19 Curly brackets are not for text: "{see note}". Use round brackets, or type \\{ for the sign itself.
		M05 a less-than sign
		  cases/m05.mdx:8:11 "<" starts a component name here. Write "under 30 mph", or &lt;30 mph.
		M06 an HTML comment
		  cases/m06.mdx:10:1 Comments are not allowed: what is not for readers must not be in the file. Delete the note.
		M07 Word's quotes in a tag
		  cases/m07.mdx:8:1 The quotes in "<Guidance title=“Checks”>" are curly. Replace them with straight ones. | <Guidance title="Checks">
		M08 an attribute in capitals, and a class
		  cases/m08.mdx:8:11 "Title" is not an attribute of <Guidance>. Did you mean "title"? | Attributes of <Guidance>: title, source
		  cases/m08.mdx:8:26 "class" is not an attribute of <Guidance>. | Attributes of <Guidance>: title, source
		M09 a quiz without a right answer
		  quiz.yaml:3:3 The question "none" has no right answer. Write "correct: true" on one of its options.
		M10 a quiz with two
		  quiz.yaml:5:16 The question "two" has 2 right answers: line 4 and line 6. Keep "correct: true" on one of them, or write "several: true" above the options.
		  quiz.yaml:7:16 The question "two" has 2 right answers: line 4 and line 6. Keep "correct: true" on one of them, or write "several: true" above the options.
		M11 one option, and two that are the same
		  quiz.yaml:4:5 options: the list has 1 entry; the least is 2. | The answers to choose from.
		  quiz.yaml:12:7 "read it." is offered twice: on line 10 and on line 12. Change one.
		M12 heading levels
		  cases/m12.mdx:8:1 Warning: A heading with one # is the title, which the heading block already has. Use ## in the text.
		  cases/m12.mdx:14:1 Warning: A heading with #### follows one with ##. Use ### here.
		M13 a heading twice
		  no problem: src/markdown/compile-text.test.ts
		M14 rows that do not fit their table
		  cases/m14.mdx:10:1 Warning: This row has 2 cells, the heading of the table has 3. The cells that are missing stay empty. A bar inside a cell is written \\|. | A | B
		  cases/m14.mdx:11:1 Warning: This row has 4 cells, the heading of the table has 3. The cells that are too many are not shown. A bar inside a cell is written \\|. | A | B | C | D
		  cases/m14.mdx:17:9 Warning: The rows of "Calls" add up to 42, and the total says 52. Correct the one or the other.
		M15 a very long word
		  no problem: src/outputs/share-image.test.ts
		M16 deep nesting
		  cases/m16-list.mdx:18:23 Lists, quotations or brackets are nested deeper than 10 levels here. Write them flatter.
		  cases/m16-quotation.mdx:8:4001 Lists, quotations or brackets are nested deeper than 10 levels here. Write them flatter.
		M17 a huge file
		  cases/m17.mdx:1:1 The file is 19.1 MB large; the most is 1 MB. Split it, or delete what was pasted in by mistake.
		M18 letters that a share image cannot draw
		  cases/m18.mdx:2:8 title: "🚓" (U+1F693), "م" (U+0645), "ر" (U+0631), "ح" (U+062D), "ب" (U+0628) cannot be drawn on the share image, which has the letters of Latin alphabets. Write the title without it; in the text below it may stand."
	`);
});
