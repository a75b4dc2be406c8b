import { expect, test } from 'vitest';
import { reportOn } from '../content-fixture.ts';

test('an update names a recommendation that an earlier edition has', () => {
	expect(reportOn('updates')).toMatchInlineSnapshot(`
		"content/editions/2020-q2/updates.yaml
		  6:19  recommendation: "2020-q1/lost-log" has 1 recommendation; there is no number 2.
		  8:9   case: "2020-q1/lots-log" is not a case we have. Did you mean "2020-q1/lost-log"?
		        Cases with recommendations: 2020-q1/lost-log
		  11:9  case: "2020-q1/custody-log" has no recommendations.
		        Cases with recommendations: 2020-q1/lost-log
		  14:9  case: "2020-q2/one" is not of an earlier edition. Write what became of it into the case itself.
		  18:19 recommendation: "0" is too small; the least is 1.
		        Which of its recommendations: 1 is the first.
		  19:11 status: "done" is not one of the allowed values.
		        Allowed: accepted, rejected, awaiting response
		  20:9  item: "two" is not a case or article of this edition.
		        Cases and articles: one

		7 problems in 1 file."
	`);
});
