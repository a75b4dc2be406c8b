import { expect, test } from 'vitest';
import { evenText } from './even-text.ts';
import { searchText } from './search-text.ts';
import { withDigits } from './spoken-numbers.ts';

test.each([
	['PC four eight two one', 'PC 4821'],
	['collar number forty-eight twenty-one', 'collar number 4821'],
	['ring 0 7 7 0 0 9 0 0 1 2 3', 'ring 07700900123'],
	['on oh double seven double oh, nine hundred, one two three', 'on 07700900123'],
	['the fourth of July, nineteen ninety-eight', 'the 04 of July, 1998'],
	['July the twenty-first, two thousand and one', 'July the 21, 2001'],
	['Alpha Bravo one two Charlie Delta Echo', 'AB12CDE'],
	['one or two of the three', 'one or two of the three'],
	['in twenty twenty', 'in 2020'],
	['the first of three', 'the first of three'],
])('%s', (spoken, written) => {
	expect(withDigits(evenText(spoken)).text).toBe(written);
});

test('what is found is the whole of the words', () => {
	expect(searchText('He was born on the fourth of July, nineteen ninety-eight, in Leeds.').map(({ value }) => value)).toEqual(['fourth of July, nineteen ninety-eight']);
	expect(searchText('She rang oh seven seven oh oh, nine oh oh, one two three.').map(({ value }) => value)).toEqual(['oh seven seven oh oh, nine oh oh, one two three']);
});
