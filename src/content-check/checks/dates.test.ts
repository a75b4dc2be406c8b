import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFixture } from '../content-fixture.ts';
import { readContentFolder } from '../content-folder.ts';
import { checkDates } from './dates.ts';

const row = { id: 'a', proceeding: 'none', person: 'serving', role: 'police constable', outcome: 'no action', summary: 'Nothing.' };

/** What the dates of an edition contradict, with a case and a row of outcomes in it. */
function datesOf(published: string, keys: string, decided = '2020-q2'): string[] {
	const write = (dir: string) => {
		const edition = join(dir, 'editions/2020-q2');
		mkdirSync(join(edition, 'cases'), { recursive: true });
		writeFileSync(join(edition, 'edition.mdx'), `---\ntitle: An edition\nsummary: In short.\n${published}\n---\n\nWelcome.\n`);
		writeFileSync(join(edition, 'cases/one.mdx'), `---\ntitle: A case\nsummary: In short.\ntopics: [custody]\nroles: [staff]\n${keys}\n---\n\nText.\n`);
		writeFileSync(join(edition, 'outcomes.yaml'), JSON.stringify([{ ...row, decided }]));
	};
	return withFixture([], (dir) => checkDates(readContentFolder(dir)).map(({ severity, line, column, message }) => `${severity} ${line}:${column} ${message.replaceAll(`${dir}/`, '')}`), write);
}

test('dates within a quarter, or late and said so, are no problem', () => {
	expect(datesOf('published: 2020-06-30', 'published: 2020-05-01')).toEqual([]);
	expect(datesOf('published: 2020-11-30', 'published: 2020-11-01\nhappened: { from: 2017, until: 2020-11 }', '2020-11')).toEqual([]);
	expect(datesOf('published: 2020-06-30\nupdated: 2020-09-01', 'updated: 2020-09-01', '2020-08')).toEqual([]);
});

test('dates that contradict the quarter, the edition or each other are told with both dates', () => {
	expect([
		...datesOf('published: 2020-03-31', 'published: 2020-08-01'),
		...datesOf('published: 2020-06-30', 'happened: { from: 2020-09, until: 2020-08 }', '2020-q3'),
		...datesOf('published: 2020-06-30\nupdated: 2020-06-01', 'recommendations: [{ text: Do it., addressee: All, status: accepted, made: 2020-02-01, responseDue: 2020-01-01 }]'),
	]).toMatchInlineSnapshot(`
		[
		  "warning 6:12 published: 1 August 2020 is outside the quarter of its edition, April to June 2020, published 31 March 2020 ("editions/2020-q2/edition.mdx"). Correct the date, or move the file to the edition that it belongs to.",
		  "warning 4:12 published: 31 March 2020 is outside the quarter of its edition, April to June 2020. Correct the date, or move the file to the edition that it belongs to.",
		  "warning 1:130 decided: This was decided April to June 2020, after the edition came out: 31 March 2020 ("editions/2020-q2/edition.mdx"). Correct one of the two, or give the edition "updated".",
		  "error 6:35 until: August 2020 is before "from", September 2020. Correct one of the two.",
		  "warning 6:19 from: The events of this case are dated September 2020, after the edition came out: 30 June 2020 ("editions/2020-q2/edition.mdx"). Correct one of the two, or give the edition "updated".",
		  "warning 1:130 decided: This was decided July to September 2020, after the edition came out: 30 June 2020 ("editions/2020-q2/edition.mdx"). Correct one of the two, or give the edition "updated".",
		  "error 6:100 responseDue: 1 January 2020 is before "made", 1 February 2020. Correct one of the two.",
		  "error 5:10 updated: 1 June 2020 is before "published", 30 June 2020. Correct one of the two.",
		]
	`);
});
