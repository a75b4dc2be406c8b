import { join } from 'node:path';
import { expect, test } from 'vitest';
import { libraryOf } from './library-of.ts';
import { projectRoot } from './test-sites.ts';

/** Read and agreed with, one by one. What changes here is to be read again: is the first case one that a person would name? */
test('in the sample archive each case shows first one that a person would name, or none', () => {
	const { cases, similarTo } = libraryOf(join(projectRoot, 'content'));
	const shown = cases.map((each) => {
		const [first] = similarTo(each);
		return `${each.id}\n  ${first ? `${first.caseSummary.id}: ${first.reason}` : 'none'}`;
	});
	expect(shown.join('\n')).toMatchInlineSnapshot(`
		"2020-q3/abandoned-999-calls
		  2017-q4/abuse-of-position: Also about domestic abuse
		2020-q2/welfare-check-that-ended-too-soon
		  2017-q4/closed-and-deleted-logs: Also about welfare checks
		2020-q1/early-morning-arrest
		  2017-q4/suspect-who-could-not-be-reached: Also about risk assessment
		2020-q1/what-the-log-did-not-say
		  2017-q4/closed-and-deleted-logs: Also about record keeping
		2020-q1/control-is-lost-once-it-is-sent
		  none
		2017-q4/request-for-assistance
		  2017-q4/closed-and-deleted-logs: Also about call handling
		2017-q4/closed-and-deleted-logs
		  2017-q4/request-for-assistance: Also about call handling
		2017-q4/left-in-the-park
		  2017-q4/knowing-the-family: Also about safeguarding children
		2017-q4/abuse-of-position
		  2020-q3/abandoned-999-calls: Also about domestic abuse
		2017-q4/knowing-the-family
		  2017-q4/left-in-the-park: Also about safeguarding children
		2017-q4/suspect-who-could-not-be-reached
		  2020-q2/welfare-check-that-ended-too-soon: Also about suicide prevention
		2017-q4/bail-on-a-picket-line
		  none"
	`);
});
