import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportOn } from './content-fixture.ts';

const cases = 'editions/2020-q1/cases';
const aCase = (text: string) => (dir: string) => writeFileSync(join(dir, cases, 'second.mdx'), heading + text);
const heading = '---\ntitle: A second case\nsummary: It has a text.\ntopics: [custody]\nroles: [staff]\n---\n\n';

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
	expect(reportOn([], aCase('- a\n'.repeat(100_000)))).toContain('There are 100000 entries of lists in this text; the most is 2000.');
	expect(reportOn([], (dir) => writeFileSync(join(dir, 'glossary.yaml'), `${'- '.repeat(50_000)}a`))).toContain('1:1 Lists and keys are nested too deeply');
});

test('does not take ten short lists, a rule or an indented line for deep nesting', () => {
	expect(reportOn([], aCase(`${'- one\n  - two\n\n      three\n\nText.\n\n'.repeat(10)}- - - - - - - - - - - -\n`))).toBe('No problems.');
});

test('leaves "<" and "{" alone in code and after a backslash', () => {
	expect(reportOn([], aCase('Under `<30` and `{x}`, \\{so\\}, 5 < 6 and &lt;30.'))).toBe('No problems.');
});

test('counts no tag that a backslash makes plain', () => {
	expect(reportOn([], aCase('He typed \\<b\\> and left it.\n\n'.repeat(15)))).toBe('No problems.');
});
