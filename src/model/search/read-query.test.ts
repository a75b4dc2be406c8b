import { expect, test } from 'vitest';
import { readQuery } from './read-query.ts';

/** 'bail "not guilty" s.39' -> word bail; phrase not guilty; reference section 39 */
function read(typed: string): string {
	return readQuery(typed).map((part) => `${part.kind} ${part.kind === 'phrase' ? part.text : part.key}`).join('; ');
}

test.each([
	['bail', 'word bail'],
	['Bail Conditions', 'word bail; word conditions'],
	['body-worn', 'word bodyworn'],
	['café’s', 'word cafes'],
	['"not guilty"', 'phrase not guilty'],
	['“not guilty”', 'phrase not guilty'],
	['bail "not guilty" verdict', 'word bail; phrase not guilty; word verdict'],
	['an odd " quote', 'word an; word odd; word quote'],
	['""', ''],
	['"?!"', ''],
	['s.39 CJA 1988', 'reference section 39; word cja; word 1988'],
	['section 39', 'reference section 39'],
	['s 12(3)(b)', 'reference section 12(3)(b)'],
	['Reg. 42', 'reference regulation 42'],
	['paras 4 and 5', 'reference paragraph 4; word and; word 5'],
	['sch 2', 'reference schedule 2'],
	['2014/036512', 'word 2014036512'],
	['!!! ??? ---', ''],
	['\u200B \u202E', ''],
	['<b>bail</b>', 'word bbailb'],
])('%s is read as: %s', (typed, parts) => {
	expect(read(typed)).toBe(parts);
});

test('a query without end is cut before it is read', () => {
	expect(readQuery('bail '.repeat(5000))).toHaveLength(24);
	expect(readQuery('b'.repeat(10_000))).toEqual([{ kind: 'word', text: 'b'.repeat(400), key: 'b'.repeat(60) }]);
});
