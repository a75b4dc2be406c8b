import { expect, test } from 'vitest';
import { hearing, lawOn, meeting } from '../law-fixture.ts';

test('what the regulations provide for is no problem', () => {
	const fine = [
		meeting,
		{ ...meeting, outcome: 'final written warning' },
		{ ...meeting, finding: 'not proven', outcome: 'reflective practice' },
		{ ...hearing, finding: 'gross misconduct', outcome: 'dismissal without notice', list: 'barred' },
		{ ...hearing, finding: 'gross misconduct', outcome: 'final written warning' },
		{ ...hearing, finding: 'misconduct', outcome: 'reduction in rank', summary: 'Was late again while a final written warning was in force.' },
		{ ...hearing, person: 'former', finding: 'gross misconduct', outcome: 'would have been dismissed', list: 'barred' },
		{ ...hearing, proceeding: 'accelerated misconduct hearing', finding: 'gross misconduct', outcome: 'dismissal without notice', noticed: '2020-02-01' },
		{ ...hearing, proceeding: 'special case hearing', finding: 'gross misconduct', outcome: 'dismissal', noticed: '2020-01-31' },
		{ ...meeting, outcome: 'management action', noticed: '2017-08-18', decided: '2020-02' },
		{ ...hearing, proceeding: 'none', outcome: 'management advice', noticed: '2020-01-31' },
		{ ...hearing, proceeding: 'police staff proceedings', role: 'police staff', finding: 'misconduct', outcome: 'dismissal' },
		{ ...meeting, role: 'police constable', summary: 'Left Walker Road police station on 3 May 2019.', decided: '2019-05-03', publishedBy: 'Independent Office for Police Conduct' },
		{ ...meeting, summary: 'Breached the standard of Duties and Responsibilities of the Police Regulations in March, and let down the team.' },
		{ ...meeting, summary: 'Looked at records in Connect, and sent pictures of Christmas to a large team on WhatsApp.' },
	];
	expect(lawOn('2021-q1', ...fine)).toEqual([]);
});

test('an outcome is held to the regulations of the day on which the matter was noticed', () => {
	expect(
		lawOn(
			'2021-q2',
			{ ...meeting, outcome: 'management action', noticed: '2020-02-01' },
			{ ...meeting, outcome: 'management advice' },
			{ ...meeting, finding: 'not proven', outcome: 'reflective practice', noticed: '2020-01-31' },
			{ ...hearing, finding: 'gross misconduct', outcome: 'reduction in rank', noticed: '2019-05-01' },
			{ ...hearing, finding: 'gross misconduct', outcome: 'dismissal', noticed: '2020-03-01' },
			{ ...hearing, proceeding: 'special case hearing', noticed: '2020-02-01' },
			{ ...hearing, proceeding: 'special case hearing' },
			{ ...hearing, proceeding: 'accelerated misconduct hearing', noticed: '2020-01-31' },
			{ ...hearing, proceeding: 'accelerated misconduct hearing', decided: '2020-01' },
		),
	).toMatchInlineSnapshot(`
		[
		  "error: outcome: "management action" was abolished for matters that came to the force's attention on or after 1 February 2020, as this one did: 1 February 2020. | Since then: reflective practice, no action, written warning",
		  "warning: outcome: "management advice" is only for matters that came to the force's attention before 1 February 2020. Say when this one did. | noticed: 2019-11-30",
		  "error: outcome: The reflective practice review process began on 1 February 2020, and this matter was noticed before: 31 January 2020. | Before: management action, management advice, no action",
		  "warning: outcome: Reduction in rank came back on 1 February 2020, and this matter was noticed before: 1 May 2019. Make sure of both.",
		  "error: outcome: Since 1 February 2020 an officer is dismissed without notice. | Write: dismissal without notice",
		  "error: proceeding: "special case hearing" is the name for matters noticed before 1 February 2020; this one was noticed 1 February 2020. | Write: accelerated misconduct hearing",
		  "warning: proceeding: "special case hearing" is the name for matters noticed before 1 February 2020 (no day of decision is given, and the edition is that of April to June 2021). Say with "noticed" when this one was. | Write: accelerated misconduct hearing",
		  "error: proceeding: "accelerated misconduct hearing" is the name for matters noticed since 1 February 2020; this one was noticed 31 January 2020. | Write: special case hearing",
		  "error: proceeding: "accelerated misconduct hearing" is the name for matters noticed since 1 February 2020; decided January 2020. | Write: special case hearing",
		]
	`);
});

test('lists and the severity of gross misconduct are held to the day of the decision, or to the quarter of the edition', () => {
	const gross = { ...hearing, finding: 'gross misconduct', outcome: 'dismissal without notice' };
	expect(lawOn('2017-q4', { ...gross, list: 'barred' }, { ...gross, list: 'disapproved' }, { ...gross, list: 'barred', decided: '2017-12' })).toEqual([]);
	expect([
		...lawOn('2017-q3', { ...gross, list: 'barred' }),
		...lawOn('2018-q1', { ...gross, list: 'disapproved' }, { ...gross, list: 'disapproved', decided: '2017-12-14' }, { ...gross, list: 'barred', decided: '2017-12-14' }),
		...lawOn('2018-q1', { ...gross, outcome: 'final written warning', list: 'barred' }),
		...lawOn('2025-q1', { ...gross, outcome: 'final written warning' }),
		...lawOn('2025-q3', { ...gross, outcome: 'final written warning' }, { ...gross, outcome: 'reduction in rank', decided: '2025-05-27' }),
		...lawOn('2025-q3', { ...gross, outcome: 'reduction in rank', decided: '2025-05-28', summary: 'Kept the job in exceptional circumstances: a long illness.' }),
	]).toMatchInlineSnapshot(`
		[
		  "error: list: The barred list began on 15 December 2017 (no day of decision is given, and the edition is that of July to September 2017). Correct the list, or say with "decided" when it was. | Before: disapproved",
		  "error: list: The disapproved register was closed on 14 December 2017 (no day of decision is given, and the edition is that of January to March 2018). Correct the list, or say with "decided" when it was. | Since: barred",
		  "error: list: The barred list began on 15 December 2017 (decided 14 December 2017). Correct the list, or say with "decided" when it was. | Before: disapproved",
		  "error: list: The barred list is for those who were dismissed or would have been, and the outcome is "final written warning". Correct one of the two.",
		  "warning: outcome: Since 28 May 2025 gross misconduct means dismissal unless circumstances are exceptional, and the reasons are then published (no day of decision is given, and the edition is that of July to September 2025). Say in the summary what was exceptional.",
		]
	`);
});

test('an outcome fits the proceeding, the finding and the person', () => {
	expect(
		lawOn(
			'2021-q3',
			{ ...meeting, outcome: 'dismissal without notice' },
			{ ...meeting, finding: 'gross misconduct' },
			{ ...hearing, proceeding: 'none', outcome: 'written warning' },
			{ ...hearing, finding: 'no case to answer', outcome: 'written warning' },
			{ ...hearing, finding: 'misconduct', outcome: 'reflective practice' },
			{ ...hearing, finding: 'misconduct', outcome: 'dismissal without notice' },
			{ ...hearing, finding: 'gross misconduct', outcome: 'written warning', noticed: '2020-06-01' },
			{ ...hearing, finding: 'gross misconduct', outcome: 'would have been dismissed' },
			{ ...hearing, finding: 'gross misconduct', person: 'former', outcome: 'final written warning' },
			{ ...hearing, proceeding: 'police staff proceedings' },
			{ ...meeting, role: 'police staff' },
		),
	).toMatchInlineSnapshot(`
		[
		  "error: outcome: A misconduct meeting cannot decide "dismissal without notice"; only a hearing can. | A meeting: written warning, final written warning, reflective practice, no action",
		  "error: finding: A misconduct meeting cannot find gross misconduct; only a hearing can.",
		  "error: outcome: Without proceedings nobody can be given "written warning". Name the meeting or hearing that decided it.",
		  "error: outcome: With the finding "no case to answer" nobody can be given "written warning". | Without a finding of misconduct: no action, reflective practice",
		  "error: outcome: The reflective practice review process is not a disciplinary outcome, and does not follow from a finding of misconduct.",
		  "warning: outcome: After a finding of misconduct, "dismissal without notice" is possible only where a final written warning was already in force, or where several incidents that have little to do with each other were found. Say which in the summary, or correct the finding.",
		  "error: outcome: From a finding of gross misconduct "written warning" does not follow, for a matter noticed since 1 February 2020. | Gross misconduct: final written warning, reduction in rank, dismissal without notice, would have been dismissed",
		  "error: outcome: Someone who is serving cannot be one who "would have been dismissed". | Serving: dismissal without notice. Or person: former, for someone who left before it was decided",
		  "error: outcome: Someone who had left cannot be given "final written warning". "person" is what they were when it was decided. | Former: would have been dismissed, no action",
		  "error: proceeding: A police constable is an officer, and has no police staff proceedings. | Misconduct meeting, misconduct hearing, accelerated misconduct hearing",
		  "warning: proceeding: Police staff are dealt with under their own policy, not under the Conduct Regulations. | Write: police staff proceedings",
		]
	`);
});
