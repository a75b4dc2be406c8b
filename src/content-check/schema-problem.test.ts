import { expect, test } from 'vitest';
import { reportOn } from './content-fixture.ts';

test('reports every key that does not fit, of every file, in one run', () => {
	expect(reportOn('heading-blocks')).toMatchInlineSnapshot(`
		"content/editions/2020-q1/cases/custody-log.mdx
		  2:8   title: nothing is written in it. Write a text, or delete the line.
		        The headline. Say what happened or what to do; name nobody.
		  3:1   "sumary" is not a key that is known here. Did you mean "summary"?
		        Keys: title, summary, topics, roles, contentNotes, sources, related, published, updated, status, formerly, happened, standards, keyQuestions, actionTaken, outcomes, briefingNotes, recommendations
		  4:9   topics: "custody" must be a list, even with one entry: [custody]
		        One or more topics from content/topics.yaml.
		  5:9   roles: "custardy" is not one of the allowed values. Did you mean "custody"?
		        Allowed: response, custody, control room, investigator, supervisor, staff, policy
		  5:31  roles: "7" is not one of the allowed values.
		        Allowed: response, custody, control room, investigator, supervisor, staff, policy
		  6:12  published: "05/01/2026" is not a date as we write it. Write the date as year-month-day, such as 2020-03-31.
		  7:10  updated: 30 February 2026 does not exist. Write a day that the calendar has.
		  9:9   from: "31/12/2019" is not a date as we write it. Write a year, a month or a day: 2017, 2020-01 or 2020-01-29.
		  10:10 until: "2020-13" is not a date as we write it. Write a year, a month or a day: 2017, 2020-01 or 2020-01-29.
		  11:9  status: "fired" is not one of the allowed values.
		        Allowed: published, draft
		  13:5  "addressee" is missing.
		        Who is asked to act: "Essex Police".
		  14:13 status: "agreed" is not one of the allowed values.
		        Allowed: accepted, rejected, awaiting response
		  16:3  "officers" is not a key that is known here.
		        Keys: staff, managers

		content/editions/2020-q1/edition.mdx
		  2:1   "summary" is missing.
		        What is inside, in one or two sentences.
		  2:8   title: "An edition with a headline that goes on for so long that no…" has 116 characters; the most is 90.
		        The headline of the edition, as the front page shows it.
		  3:1   published: nothing is written after it. Write a value, or delete the line.
		        The day the edition came out: 2020-03-31.
		  4:9   number: "12" must be a number, in digits and without quotes, commas or %.
		        The running number, where the newsletter counts its editions.
		  5:9   order: "custody-lgo" is not a case or article of this edition. Did you mean "custody-log"?
		        Cases and articles: service-recovery, custody-log
		  5:40  order: "service-recovery" stands in the running order twice. Keep one.

		content/site.yaml
		  1:8   force: "101" is read as a number, and must be text. Put it in quotes.
		        The name of the force: "Lancashire Constabulary".
		  2:13  forceShort: "Anyshire" does not fit here.
		        The force in one small word, for file names: lancashire.
		  6:10  marking: "RESTRICTED" is not one of the allowed values.
		        Allowed: OFFICIAL, OFFICIAL-SENSITIVE
		  7:9   The accent "#9ec5fe" is too pale to read: its contrast with the page is 1.5 to 1, and text needs 4.5 to 1. A darker one of the same colour is "#526684".
		  8:10  contact: "psd@anyshire.example" must be followed by keys of its own, indented below it.
		        Keys: name, phone, email
		  10:17 countThreshold: "five" must be a number, in digits and without quotes, commas or %.
		        The smallest count of people that figures, totals and charts show as it is: 5 makes "fewer than 5" of a 3. 0 shows every count.

		25 problems in 3 files."
	`);
});

test('names the near miss and all topics where a topic is unknown', () => {
	expect(reportOn('topics')).toMatchInlineSnapshot(`
		"content/editions/2020-q1/cases/custody-log.mdx
		  4:10 topics: "custardy" is not one of our topics. Did you mean "custody"?
		       Topics: custody, data-protection, social-media
		  4:37 topics: "firearms" is not one of our topics.
		       Topics: custody, data-protection, social-media

		2 problems in 1 file."
	`);
});
