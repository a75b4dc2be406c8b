import { expect, test } from 'vitest';
import { pickAt } from './pick-at.ts';

test.each([
	['/psd/news/editions/2020-q1/cases/lost-log/', '2020-q1/cases/lost-log'],
	['/editions/2020-q1/articles/being-recorded/', '2020-q1/articles/being-recorded'],
	['/editions/2020-q1/cases/lost-log/#question-2020-q1-lost-log-staff-2', '2020-q1/cases/lost-log/staff-2'],
	['/editions/2020-q1/cases/lost-log/#question-2020-q1-lost-log-managers-1', '2020-q1/cases/lost-log/managers-1'],
	['file:///P:/archive/editions/2020-q1/cases/lost-log/index.html#question-2020-q1-lost-log-staff-2', '2020-q1/cases/lost-log/staff-2'],
	['/editions/2020-q1/cases/lost-log/#recommendation-2020-q1-lost-log-1', undefined],
	['/editions/2020-q1/', undefined],
	['/glossary/#term-bwv', undefined],
])('of %s one may pick %s', (url, pick) => {
	expect(pickAt(url)).toBe(pick);
});
