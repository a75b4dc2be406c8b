import { expect, test } from 'vitest';
import { hashOfGiven } from './given.ts';

test('what a page is given counts by its value, and what is watched by where it stands', () => {
	const watched = { title: 'One' };
	const placeOf = (value: object) => (value === watched ? '.data.items[one' : undefined);
	const hash = (given: unknown) => hashOfGiven(given, placeOf);
	expect(hash({ item: watched, size: 3 })).toBe(hash({ item: watched, size: 3 }));
	expect(hash({ item: watched })).not.toBe(hash({ item: { title: 'One' } }));
	expect(hash({ names: ['a', 'b'] })).not.toBe(hash({ names: ['a,b'] }));
	expect(hash(undefined)).not.toBe(hash({}));
	expect(() => hash({ draw: () => {} })).toThrowErrorMatchingInlineSnapshot(`[Error: A page is given a function, of which nobody can tell whether it is still the same.]`);
});

test('what is given may lead back to itself', () => {
	const pagesOf = (years: number[]) => {
		const pages: { year: number; all: object[] }[] = [];
		pages.push(...years.map((year) => ({ year, all: pages })));
		return { page: pages[0], pages };
	};
	const hash = (given: unknown) => hashOfGiven(given, () => undefined);
	expect(hash(pagesOf([2019, 2020]))).toBe(hash(pagesOf([2019, 2020])));
	expect(hash(pagesOf([2019, 2020]))).not.toBe(hash(pagesOf([2019, 2021])));
});
