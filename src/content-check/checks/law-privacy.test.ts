import { expect, test } from 'vitest';
import { lawOn, meeting } from '../law-fixture.ts';

test('of a private meeting nothing is told that could tell who it was', () => {
	expect(
		lawOn(
			'2021-q4',
			{ ...meeting, decided: '2021-11-03', sentence: 'a fine', offences: [{ offence: 'theft' }] },
			{ ...meeting, force: 'Essex Police' },
			{ ...meeting, role: 'sergeant in the Roads Policing Unit' },
			{ ...meeting, summary: 'Did not read the log at Walker Road.' },
			{ ...meeting, summary: 'Was late for the shift of 3 May 2021.' },
			{ ...meeting, summary: 'Worked in the domestic abuse team, and did not ring a victim back.' },
		),
	).toMatchInlineSnapshot(`
		[
		  "error: decided: A misconduct meeting is private, and the exact day "2021-11-03" can tell who it was. Take it out, or say with "publishedBy" which regulator has published it.",
		  "error: sentence: A misconduct meeting is private, and the sentence of a public court can tell who it was. Take it out, or say with "publishedBy" which regulator has published it.",
		  "error: offences: A misconduct meeting is private, and a conviction in a public court can tell who it was. Take it out, or say with "publishedBy" which regulator has published it.",
		  "error: force: A misconduct meeting is private, and the force "Essex Police" can tell who it was. Take it out, or say with "publishedBy" which regulator has published it.",
		  "error: role: A misconduct meeting is private, and the unit "Policing Unit" can tell who it was. Take it out, or say with "publishedBy" which regulator has published it.",
		  "error: summary: A misconduct meeting is private, and the place "at Walker Road" can tell who it was. Take it out, or say with "publishedBy" which regulator has published it.",
		  "error: summary: A misconduct meeting is private, and the date "3 May 2021" can tell who it was. Take it out, or say with "publishedBy" which regulator has published it.",
		  "error: summary: A misconduct meeting is private, and the unit "abuse team" can tell who it was. Take it out, or say with "publishedBy" which regulator has published it.",
		]
	`);
});
