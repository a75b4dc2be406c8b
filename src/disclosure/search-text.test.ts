import { expect, test } from 'vitest';
import { handOverHarmless, searchText, takeOverHarmless } from './search-text.ts';

const found = (text: string) => searchText(text).map(({ kind, value, start }) => ({ kind, value, isThere: text.startsWith(value, start) }));
const mail = { kind: 'disclosure/email', value: 'a.person@example.com', isThere: true };

test('finds what stands beside a word or a gap of a length that nobody writes', () => {
	expect(found(`${'a'.repeat(100_000)} a.person@example.com`)).toContainEqual(mail);
	expect(found(`${' '.repeat(1_000_000)}a.person@example.com`)).toEqual([mail]);
});

test('finds what stands in the midst of such a word', () => {
	const text = `${'·'.repeat(1500)}07700900123${'·'.repeat(1500)}`;
	expect(found(text).some(({ value, isThere }) => value.includes('900123') && isThere)).toBe(true);
});

test('what gave nothing away is handed over once, and not searched by whoever takes it over', () => {
	handOverHarmless();
	for (const text of ['The log was closed.', 'Ring 07700 900123.', 'The log was closed.']) searchText(text);
	expect(handOverHarmless()).toEqual(['The log was closed.']);
	expect(handOverHarmless()).toEqual([]);
	takeOverHarmless(['Ring 07700 900123.']);
	expect(found('Ring 07700 900123.')).toEqual([]);
	handOverHarmless();
	expect(found('Ring 07700 900123.')).toHaveLength(1);
});
