import { expect, test } from 'vitest';
import { reportOn } from './content-fixture.ts';

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
		  16:3   The link "mailto:psd@anyshire.example?bcc=me@evil.example" is not one mail address and nothing more. Write it as in mailto:team@force.example.
		  16:70  The footnote "[^2]" is not in this text. Write it at the end:
		         [^2]: What the footnote says.

		content/editions/2020-q1/cases/custody-log.mdx
		  20:1 Warning: The footnote "[^3]" is not shown: no place in the text has its mark. Put [^3] there, or delete the footnote.

		13 problems and 1 warning in 1 file."
	`);
});
