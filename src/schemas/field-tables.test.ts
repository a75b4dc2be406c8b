import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableNames, withFieldTables } from './field-tables.ts';

const guide = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8').replaceAll('\r\n', '\n');
const marksIn = (text: string) => [...text.matchAll(/<!-- fields: (\S+) -->/g)].map(([, name]) => name);
const tableFor = (name: string) => withFieldTables(`<!-- fields: ${name} -->\n<!-- /fields -->`);

test('the tables of the editors\' guide say what the schemas say (if not: node scripts/field-tables.ts)', () => {
	expect(withFieldTables(guide)).toBe(guide);
});

test('the guide has every table once', () => {
	expect(marksIn(guide).toSorted()).toEqual(tableNames.toSorted());
});

test('a table is put in place of what stood between its marks, and nothing else is touched', () => {
	const written = withFieldTables('Before.\n<!-- fields: glossary -->\n| old |\n<!-- /fields -->\nAfter.\n');
	expect(written).toMatchInlineSnapshot(`
		"Before.
		<!-- fields: glossary -->
		| Field | What to write | Must it be there? |
		| --- | --- | --- |
		| \`term\` | The abbreviation or formal word: BWV. | Yes |
		| \`expansion\` | What an abbreviation stands for: "body-worn video". | No |
		| \`meaning\` | What it means, in one plain sentence. | Yes |
		| \`plainWords\` | What people say instead: "police camera". A list. | No |
		<!-- /fields -->
		After.
		"
	`);
	expect(withFieldTables(written)).toBe(written);
});

test('says which fields are lists, take fixed words, have a length, must be there, or stand for something when left out', () => {
	const row = (table: string, field: string) => tableFor(table).split('\n').find((line) => line.startsWith(`| \`${field}\` |`));
	expect([row('article', 'title'), row('article', 'roles'), row('article', 'status'), row('case-summary', 'happened.from'), row('site', 'supportContacts.name')].join('\n')).toMatchInlineSnapshot(`
		"| \`title\` | The headline. Say what happened or what to do; name nobody. At most 90 characters. | Yes |
		| \`roles\` | Who should read it. A list, from the [fixed words](#fixed-words). | Yes |
		| \`status\` | "draft" keeps it out of the built site. From the [fixed words](#fixed-words). | No: \`published\` if left out |
		| \`happened.from\` | When the events began. | Yes, if you write \`happened\` |
		| \`supportContacts.name\` | Who helps: "Samaritans". | Yes |"
	`);
});

test('fixed words come with what readers see and the days between which the word exists', () => {
	expect(tableFor('fixed-words').split('\n').filter((line) => /`(roles|outcome|list)`/.test(line)).join('\n')).toMatchInlineSnapshot(`
		"| \`roles\` | \`response\`, \`custody\`, \`control room\`, \`investigator\` (Investigators), \`supervisor\` (Supervisors), \`staff\` (All officers and staff), \`policy\` (Policy makers) |
		| \`outcome\` | \`no action\`, \`reflective practice\` (Referral to the reflective practice review process; from 2020-02-01), \`management action\` (until 2020-01-31), \`management advice\` (until 2020-01-31), \`written warning\`, \`final written warning\`, \`reduction in rank\`, \`dismissal\`, \`dismissal without notice\`, \`would have been dismissed\` |
		| \`list\` | \`barred\` (Barred list; from 2017-12-15), \`disapproved\` (Disapproved register; until 2017-12-14) |"
	`);
});

test('every field has a sentence that says what to write', () => {
	const silent = tableNames.flatMap((name) => [...tableFor(name).matchAll(/\| `(\S+)` \| +\|/g)].map(([, field]) => `${name}: ${field}`));
	expect(silent).toEqual([]);
});

test('refuses a mark that names no table, and one that is never closed', () => {
	expect(() => tableFor('cases')).toThrowErrorMatchingInlineSnapshot(`[Error: There is no table "cases". Tables: edition, article, case-summary, outcomes, figures, quiz, updates, topics, glossary, site, fixed-words]`);
	expect(() => withFieldTables('<!-- fields: quiz -->\n<!-- fields: topics -->\n<!-- /fields -->')).toThrowErrorMatchingInlineSnapshot(`[Error: "<!-- fields: quiz -->" is never closed. Write <!-- /fields --> below it.]`);
});
