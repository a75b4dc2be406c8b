import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportOn, withFixture } from './content-fixture.ts';
import { readContentFolder } from './content-folder.ts';

const cases = 'editions/2020-q1/cases';
const heading = '---\ntitle: A second case\nsummary: It has a text.\ntopics: [custody]\nroles: [staff]\n---\n\n';

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
