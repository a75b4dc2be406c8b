import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFixture } from '../content-fixture.ts';
import { readContentFolder } from '../content-folder.ts';
import { allowedValues, checkDisclosure, withoutAllowedWarnings } from './disclosure.ts';

const casePath = 'editions/2020-q1/cases/second.mdx';
const write = (body: string, more = '') => (dir: string) => writeFileSync(join(dir, casePath), `---\ntitle: A second case\nsummary: It has a text.\ntopics: [custody]\nroles: [staff]\n${more}---\n\n${body}\n`);
const allow = (dir: string, where: string, kind = 'disclosure/named-person') => writeFileSync(join(dir, 'editions/2020-q1/edition.mdx'), `---\ntitle: An edition\nsummary: One.\npublished: 2020-03-31\nallow:\n  - kind: ${kind}\n    reason: Named in the published inquest.\n    decidedBy: head of Professional Standards\n    where: { file: cases/second.mdx${where} }\n---\n\nWelcome.\n`);
const reportOf = (change: (dir: string) => void) => withFixture([], (dir) => checkDisclosure(readContentFolder(dir)).map(({ kind, severity, file, line, column, message }) => `${file.slice(dir.length + 1)}:${line}:${column} ${severity} ${kind} ${message}`).join('\n'), change);

test('the sample archive names nobody', () => {
	expect(checkDisclosure(readContentFolder('content'))).toEqual([]);
});

test('finds a value where it stands: in a heading block, over bold words, in a list, a table, an alt text and a comment', () => {
	const body = 'Then **DS** *Karen* Oldroyd left.\n\n- a call from 07700 900123\n\n| Who | When |\n| --- | --- |\n| PC 4821 | dawn |\n\n![The car AB12 CDE](../images/log.png)';
	expect(reportOf(write(body, '# Ms Patel has asked for this\nactionTaken:\n  - The team wrote to "a.person@example.com".\n'))).toMatchInlineSnapshot(`
		"editions/2020-q1/cases/second.mdx:8:24 error disclosure/email "a…m" looks like an e-mail address. Delete it; readers have the contact in site.yaml.
		editions/2020-q1/cases/second.mdx:6:3 error disclosure/named-person "M…l" looks like somebody's name. Say who they are in the case, not what they are called: "the caller", "her son".
		editions/2020-q1/cases/second.mdx:11:6 error disclosure/named-officer "D…d" looks like an officer with their name. Write the rank or role without the name: "a sergeant", "the officer".
		editions/2020-q1/cases/second.mdx:13:15 error disclosure/phone-number "0…3" looks like a telephone number. Delete it; readers have the contact in site.yaml.
		editions/2020-q1/cases/second.mdx:17:3 error disclosure/collar-number "P…1" looks like an officer's collar, shoulder or warrant number. Delete the number; write the rank or role alone.
		editions/2020-q1/cases/second.mdx:19:11 error disclosure/vehicle-registration "A…E" looks like a vehicle registration. Write "the car" or "a van"."
	`);
});

test('a reference is read as it stands on the page, and only a public one may', () => {
	const source = (reference: string) => `sources:\n  - publisher: A force\n    kind: investigation report\n    reference: "${reference}"\n`;
	expect(reportOf(write('A text.', source('2014/036512')))).toBe('');
	expect(reportOf(write('A text.', source('4821')))).toMatchInlineSnapshot(`"editions/2020-q1/cases/second.mdx:9:17 error disclosure/case-number "4…1" looks like a crime, incident, custody or case number. Delete it; only a public reference of the regulator may stand."`);
});

test('an entry allows its kind in its place, and no other', () => {
	const body = '## What happened\n\nMs Patel rang.\n\n## Later\n\nMs Patel rang again.';
	const both = (where: string) => reportOf((dir) => void (write(body)(dir), allow(dir, where)));
	expect(both('')).toBe('');
	expect(both(', heading: Later').split('\n')).toHaveLength(1);
	expect(both(', line: 10').split('\n')).toHaveLength(1);
	expect(both(', field: summary')).toMatchInlineSnapshot(`
		"editions/2020-q1/cases/second.mdx:10:1 error disclosure/named-person "M…l" looks like somebody's name. Say who they are in the case, not what they are called: "the caller", "her son".
		editions/2020-q1/cases/second.mdx:14:1 error disclosure/named-person "M…l" looks like somebody's name. Say who they are in the case, not what they are called: "the caller", "her son".
		editions/2020-q1/edition.mdx:6:5 warning disclosure/unused-allow allow: the entry for "disclosure/named-person" in "cases/second.mdx" allows nothing any more. Delete it, or correct its place."
	`);
});

test('an entry of another area allows a warning and no error, and says when it allows nothing', () => {
	withFixture([], (dir) => {
		const folder = readContentFolder(dir);
		const problem = { kind: 'style/words', file: `${dir}/${casePath}`, line: 8, column: 1, message: 'A word.' };
		expect(withoutAllowedWarnings(folder, [{ ...problem, severity: 'warning' }])).toEqual([]);
		expect(withoutAllowedWarnings(folder, [{ ...problem, severity: 'error' }]).map(({ kind }) => kind)).toEqual(['style/words', 'disclosure/unused-allow']);
	}, (dir) => void (write('A text.')(dir), allow(dir, '', 'style/words')));
});

test('facts that add up in a case are a warning that says what to soften, unless the regulator published them', () => {
	const body = 'A sergeant of the dog unit was off duty.\n\nIt was in Garstang, on 4 May 2020.';
	expect(reportOf(write(body))).toMatchInlineSnapshot(`"editions/2020-q1/cases/second.mdx:8:3 warning disclosure/jigsaw Together these facts could point to one person: a rank (line 8), a unit (line 8), a place (line 10) and an exact day (line 10). Soften one or more: "an officer" for the rank, "a specialist unit" for the unit, the county for the town, the month for the day."`);
	expect(reportOf(write(body, 'sources:\n  - publisher: Independent Office for Police Conduct\n    kind: news release\n'))).toBe('');
});

test('what may be built is what is allowed, the contacts, and the name under a quotation', () => {
	withFixture([], (dir) => {
		const values = allowedValues(readContentFolder(dir)).map(({ value }) => value);
		expect(values).toEqual(expect.arrayContaining(['Ms Patel', 'Karen Oldroyd']));
		expect(values).not.toContain('07700 900123');
	}, (dir) => void (write('Ms Patel rang 07700 900123.\n\n<Quotation by="Karen Oldroyd, a poet">\n\nWords.\n\n</Quotation>')(dir), allow(dir, '')));
});
