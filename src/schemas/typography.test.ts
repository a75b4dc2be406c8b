import { expect, test } from 'vitest';
import { curlQuotes, typeset } from './typography.ts';

test.each([
	[`"It's" -- 'so' ...`, '“It’s” — ‘so’ …'],
	[`officers' "straight quotes"`, 'officers’ “straight quotes”'],
	[`He wrote: "'No,' she said."`, 'He wrote: “‘No,’ she said.”'],
	[`he said:"no"`, 'he said:“no”'],
	[`--"yes"--`, '—“yes”—'],
	[`("x") ["y"]`, '(“x”) [“y”]'],
	[`"A"'s and the '90s, 5' 6"`, '“A”’s and the ’90s, 5’ 6”'],
	[`the end."`, 'the end.”'],
	[`a--b, 2019-2020, ----`, 'a—b, 2019-2020, ----'],
	['a---b and so on....', 'a—b and so on…'],
	['5 < 6 & 7 > "3"', '5 < 6 & 7 > “3”'],
])('%s is set as %s', (typed, set) => {
	expect(typeset(typed)).toBe(set);
});

test('curling keeps the length of a text, so that each part of it finds its own again', () => {
	const text = `"'Quoted' words in a larger quote," it's said -- "..." 'n' '"`;
	expect(curlQuotes(text)).toHaveLength(text.length);
});
