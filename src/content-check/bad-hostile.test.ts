import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostile } from './bad-inputs.ts';
import { reportsOn } from './content-fixture.ts';

test('reports every known mistake with hostile or unsafe content, or leaves it to the test that is named', () => {
	expect(reportsOn(hostile)).toMatchInlineSnapshot(`
		"X01 an import of Node
		  cases/x01.mdx:8:1 "import" at the start of a line is read as a piece of program, which is not allowed: "import fs from "node:fs"". Delete it, or begin with another word.
		  cases/x01.mdx:10:1 Curly brackets are not for text: "{fs.readFileSync("/etc/hostname")}". Use round brackets, or type \\{ for the sign itself.
		X02 an import of a secret
		  cases/x02.mdx:8:1 "import" at the start of a line is read as a piece of program, which is not allowed: "import x from "../../.env?raw"". Delete it, or begin with another word.
		X03 an expression
		  cases/x03.mdx:8:1 Curly brackets are not for text: "{process.version}". Use round brackets, or type \\{ for the sign itself.
		  cases/x03.mdx:8:19 Curly brackets are not for text: "{Object.keys(process.env)}". Use round brackets, or type \\{ for the sign itself.
		X04 a shell command
		  cases/x04.mdx:8:1 "export" at the start of a line is read as a piece of program, which is not allowed: "export const x = (await import("node:child_process")).execS…". Delete it, or begin with another word.
		X05 a file written
		  cases/x05.mdx:8:1 Curly brackets are not for text: "{(await import("node:fs")).writeFileSync("/tmp/content-chec…". Use round brackets, or type \\{ for the sign itself.
		X06 an endless loop
		  cases/x06.mdx:8:1 Curly brackets are not for text: "{(()=>{while(true){}})()}". Use round brackets, or type \\{ for the sign itself.
		X07 a script
		  cases/x07-md.md:8:1 "<script>alert(1)</script>" is HTML, which is not allowed. Write it as Markdown.
		  cases/x07.mdx:8:1 "<script>" is HTML, which is not allowed. Write it as Markdown. | Components: Guidance, Quotation, Statistic, Figure
		X08 directives and a spread
		  cases/x08.mdx:8:1 "<div>" is HTML, which is not allowed. Write it as Markdown. | Components: Guidance, Quotation, Statistic, Figure
		  cases/x08.mdx:10:12 "<Statistic>" may not have {...}: "{...x}". Write attributes as a name and a value in quotes. | Attributes of <Statistic>: id
		  cases/x08.mdx:10:35 "client:load" is not an attribute of <Statistic>. | Attributes of <Statistic>: id
		  cases/x08.mdx:10:47 "is:raw" is not an attribute of <Statistic>. | Attributes of <Statistic>: id
		X09 a javascript: link
		  cases/x09.mdx:8:5 The link "javascript:alert(1)" is not allowed. Links may only start with https, http, mailto, tel, / or #, or lead to another file of the content.
		X10 a scheme in disguise
		  cases/x10.mdx:8:1 The link "java script:alert(1)" is not allowed. Links may only start with https, http, mailto, tel, / or #, or lead to another file of the content.
		  cases/x10.mdx:8:31 The link "JaVaScRiPt:alert(1)" is not allowed. Links may only start with https, http, mailto, tel, / or #, or lead to another file of the content.
		  cases/x10.mdx:8:56 The link "%6Aavascript:alert(1)" is not allowed. Links may only start with https, http, mailto, tel, / or #, or lead to another file of the content.
		  cases/x10.mdx:8:83 The link "�javascript:alert(1)" is not allowed. Links may only start with https, http, mailto, tel, / or #, or lead to another file of the content.
		  cases/x10.mdx:8:112 The link "vbscript:x" is not allowed. Links may only start with https, http, mailto, tel, / or #, or lead to another file of the content.
		  cases/x10.mdx:9:1 The link "javascript:alert(1)" is not allowed. Links may only start with https, http, mailto, tel, / or #, or lead to another file of the content.
		  cases/x10.mdx:9:31 The link "javascript:alert(1)" is not allowed. Links may only start with https, http, mailto, tel, / or #, or lead to another file of the content.
		X11 data: addresses
		  cases/x11.mdx:8:1 The link "data:text/html;base64,PHNjcmlwdD4=" is not allowed. Links may only start with https, http, mailto, tel, / or #, or lead to another file of the content.
		  cases/x11.mdx:9:1 The picture "data:image/svg+xml,<svg/onload=alert(1)>" is not in the edition's folder. Put the file into "images", and write "../images/name.png". | Pictures: ../images/log.png
		X12 event attributes
		  cases/x12.mdx:8:1 "<img>" is HTML, which is not allowed. Write ![what it shows](../images/name.png) in its place. | Components: Guidance, Quotation, Statistic, Figure
		  cases/x12.mdx:10:21 "onclick" is not an attribute of <Guidance>. | Attributes of <Guidance>: title, source
		  cases/x12.mdx:10:40 "onError" is not an attribute of <Guidance>. | Attributes of <Guidance>: title, source
		X13 frames and objects
		  cases/x13.mdx:8:1 "<iframe>" is HTML, which is not allowed. Write it as Markdown. | Components: Guidance, Quotation, Statistic, Figure
		  cases/x13.mdx:10:1 "<object>" is HTML, which is not allowed. Write it as Markdown. | Components: Guidance, Quotation, Statistic, Figure
		  cases/x13.mdx:12:1 "<embed>" is HTML, which is not allowed. Write it as Markdown. | Components: Guidance, Quotation, Statistic, Figure
		X14 styles
		  cases/x14.mdx:8:1 "<style>" is HTML, which is not allowed. Write it as Markdown. | Components: Guidance, Quotation, Statistic, Figure
		  cases/x14.mdx:10:21 "style" is not an attribute of <Guidance>. | Attributes of <Guidance>: title, source
		  cases/x14.mdx:10:52 "class" is not an attribute of <Guidance>. | Attributes of <Guidance>: title, source
		X15 a form, a base, a refresh, a link
		  cases/x15.mdx:8:1 "<form>" is HTML, which is not allowed. Write it as Markdown. | Components: Guidance, Quotation, Statistic, Figure
		  cases/x15.mdx:10:1 "<base>" is HTML, which is not allowed. Write it as Markdown. | Components: Guidance, Quotation, Statistic, Figure
		  cases/x15.mdx:12:1 "<meta>" is HTML, which is not allowed. Write it as Markdown. | Components: Guidance, Quotation, Statistic, Figure
		  cases/x15.mdx:14:1 "<link>" is HTML, which is not allowed. Write it as Markdown. | Components: Guidance, Quotation, Statistic, Figure
		X16 pictures from elsewhere
		  cases/x16.mdx:8:1 The picture "https://evil.example/t.gif" is not in the edition's folder. Put the file into "images", and write "../images/name.png". | Pictures: ../images/log.png
		  cases/x16.mdx:8:34 The picture "//evil.example/t.gif" is not in the edition's folder. Put the file into "images", and write "../images/name.png". | Pictures: ../images/log.png
		  cases/x16.mdx:8:61 The picture "http://evil.example/t.gif" is not in the edition's folder. Put the file into "images", and write "../images/name.png". | Pictures: ../images/log.png
		X17 an SVG, and one that is called PNG
		  cases/x17.mdx:10:1 The picture "images/x17-png.png" is not a picture, whatever its name says. Save it from a picture program as a PNG or a JPEG.
		  images/x17.svg:1:1 An SVG drawing can carry a program, and is not published. Save it as a PNG.
		X18 headings named as what scripts look up
		  no problem: src/markdown/compile-text.test.ts
		X19 a NUL
		  cases/x19.mdx:8:2 There is an invisible character here that no text has (NUL). Delete it, or type the line anew.
		X20 invisible signs
		  cases/x20.mdx:2:12 Warning: There is an invisible character here (U+200B), and a search for the word would miss it. Delete it, or type the word anew.
		  cases/x20.mdx:8:5 There is an invisible sign here (U+202E) that turns the direction of writing, so that a text reads otherwise than it is. Delete it, or type the line anew.
		  cases/x20.mdx:8:21 Warning: There is an invisible character here (U+200B), and a search for the word would miss it. Delete it, or type the word anew.
		  cases/x20.mdx:8:43 The link "�../cases/custody-log.mdx" leads nowhere. Did you mean "custody-log.mdx"? | A page: /editions/2020-q1/cases/name/ or the file itself: ../cases/name.mdx
		X21 look-alike letters
		  cases/x21.mdx:8:29 "www.bаnk.example" looks like "www.bank.example", but contains a non-Latin letter: this "а" is Cyrillic. Type the word anew.
		  cases/x21.mdx:8:65 "арр.example" looks like "app.example", but contains a non-Latin letter: this "а" is Cyrillic. Type the word anew.
		  outcomes.yaml:6:12 outcome: "dismissаl without notice" is not one of the allowed values. Did you mean "dismissal without notice"? | Allowed: no action, reflective practice, management action, management advice, written warning, final written warning, reduction in rank, dismissal, dismissal without notice, would have been dismissed
		  outcomes.yaml:6:19 "dismissаl" looks like "dismissal", but contains a non-Latin letter: this "а" is Cyrillic. Type the word anew.
		X22 a path out of the edition
		  cases/x22.mdx:8:1 The picture "../../../../../../etc/hostname" lies outside the folder of this edition. Put a copy into "images". | Pictures: ../images/log.png
		  cases/x22.mdx:8:38 The picture "../../2020-q2/images/log.png" lies outside the folder of this edition. Put a copy into "images". | Pictures: ../images/log.png
		  cases/x22.mdx:8:73 The picture "..%2F..%2F..%2F..%2Fetc%2Fhostname" lies outside the folder of this edition. Put a copy into "images". | Pictures: ../images/log.png
		  cases/x22.mdx:8:114 The picture "%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/hostname" lies outside the folder of this edition. Put a copy into "images". | Pictures: ../images/log.png
		  cases/x22.mdx:8:161 There is no picture "%ff.png". | Pictures: ../images/log.png
		X23 a symbolic link
		  cases/x23.mdx:1:1 This is a symbolic link, which may lead out of the content folder. Put the file itself here.
		X24 paths of Windows and of a network
		  cases/x24.mdx:8:1 The picture "C:\\Users\\me\\x.png" is not in the edition's folder. Put the file into "images", and write "../images/name.png". | Pictures: ../images/log.png
		  cases/x24.mdx:8:25 The picture "\\\\server\\share\\x.png" is not in the edition's folder. Put the file into "images", and write "../images/name.png". | Pictures: ../images/log.png
		  cases/x24.mdx:8:54 The picture "file:///etc/hostname" is not in the edition's folder. Put the file into "images", and write "../images/name.png". | Pictures: ../images/log.png
		  cases/x24.mdx:10:1 The link "C:\\Users\\me\\x.docx" is not allowed. Links may only start with https, http, mailto, tel, / or #, or lead to another file of the content.
		  cases/x24.mdx:10:25 The link "\\\\server\\share\\x.docx" is not allowed. Links may only start with https, http, mailto, tel, / or #, or lead to another file of the content.
		  cases/x24.mdx:10:54 The link "file:///etc/hostname" is not allowed. Links may only start with https, http, mailto, tel, / or #, or lead to another file of the content.
		X25 a picture of 900 megapixels
		  cases/x25.mdx:8:1 The picture "images/x25.png" is 30000 by 30000 pixels, 900 megapixels; the limit is 40. Make it smaller: 2000 pixels across are enough.
		X26 a text called PNG
		  cases/x26.mdx:8:1 The picture "images/x26.png" is not a picture, whatever its name says. Save it from a picture program as a PNG or a JPEG.
		X27 a photograph with notes of the camera
		  no problem: src/content-check/checks/disclosure.ts
		X28 mail and telephone links that do more
		  cases/x28.mdx:8:1 The link "mailto:a@b.example?bcc=c@d.example" is not one mail address and nothing more. Write it as in mailto:team@force.example.
		  cases/x28.mdx:8:41 The link "mailto:a@b.example%0Abcc:c@d.example" is not one mail address and nothing more. Write it as in mailto:team@force.example.
		  cases/x28.mdx:8:83 The link "mailto:a@b.example,c@d.example" is not one mail address and nothing more. Write it as in mailto:team@force.example.
		  cases/x28.mdx:8:119 The link "tel:+441234567890;ext=1" is not a telephone number and nothing more. Write it in digits, as in tel:+441234567890.
		  cases/x28.mdx:8:148 The link "tel:*21*0123#" is not a telephone number and nothing more. Write it in digits, as in tel:+441234567890."
	`);
});

test('nothing of what is refused is run: the file that X05 would write is not there', () => {
	reportsOn(hostile.filter(({ id }) => id === 'X05'));
	expect(existsSync('/tmp/content-check-canary')).toBe(false);
});
