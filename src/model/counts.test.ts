import { expect, test } from 'vitest';
import { bandCounts, totalOf, type PeopleCount } from './counts.ts';

const shown = (counts: readonly (number | PeopleCount)[], threshold = 5) => {
	const banded = bandCounts(counts.map((count) => (typeof count === 'number' ? { count } : count)), threshold);
	return [...banded.counts.map(({ text }) => text), `total ${banded.total.text}`];
};

test('without a threshold every count is shown as it is', () => {
	expect(shown([1, 0, 1200], 0)).toEqual(['1', '0', '1,200', 'total 1,201']);
	expect(shown([1, 0, 3], 1)).toEqual(['1', '0', '3', 'total 4']);
});

test('few people are a band; nobody, and as many as the threshold, are shown', () => {
	expect(shown([0, 5, 6])).toEqual(['0', '5', '6', 'total 11']);
	expect(shown([3])).toEqual(['fewer than 5', 'total fewer than 5']);
	expect(shown([3, 2, 1, 4, 40])).toEqual(['fewer than 5', 'fewer than 5', 'fewer than 5', 'fewer than 5', '40', 'total 50']);
});

test('what is left of a total gives no band away: the next smallest part becomes a band too', () => {
	expect(shown([3, 7, 40])).toEqual(['fewer than 5', '5 or more', '40', 'total 50']);
	expect(shown([1, 5, 40])).toEqual(['fewer than 5', '5 or more', '5 or more', 'total 46']);
	expect(shown([3, 30, 40])).toEqual(['fewer than 5', '5 or more', '40', 'total 73']);
	expect(shown([1, 1, 0, 90])).toEqual(['fewer than 5', 'fewer than 5', '0', '5 or more', 'total 92']);
});

test('where no part can hide another, the total is reckoned from what is shown', () => {
	expect(shown([1, 1])).toEqual(['fewer than 5', 'fewer than 5', 'total 2 to 8']);
	expect(shown([1, 0, 5])).toEqual(['fewer than 5', '0', '5 or more', 'total 6 or more']);
	expect(totalOf(bandCounts([{ count: 2 }, { count: 7 }], 0).counts).text).toBe('9');
});

test('those whom a regulator or the force has told of are no secret', () => {
	expect(shown([{ count: 2, published: 2 }, 40])).toEqual(['2', '40', 'total 42']);
	expect(shown([{ count: 5, published: 2 }, 40])).toEqual(['3 to 6', '5 or more', 'total 45']);
});

test('whoever knows the total, the bands and the parts that are shown can rule out no number of a small band', () => {
	const upTo = (most: number) => Array.from({ length: most + 1 }, (_, size) => size);
	for (const a of upTo(6)) for (const b of upTo(6)) for (const c of upTo(6)) {
		const { counts, total } = bandCounts([a, b, c].map((count) => ({ count })), 3);
		const [first, second, third] = counts.map(({ least, most = 18 }) => upTo(18).slice(least, most + 1));
		const guesses = first!.flatMap((x) => second!.flatMap((y) => third!.map((z) => [x, y, z])));
		const possible = guesses.filter(([x, y, z]) => total.value === undefined || x! + y! + z! === total.value);
		for (const [index, size] of [a, b, c].entries()) {
			if (size === 0 || size >= 3) continue;
			expect([...new Set(possible.map((guess) => guess[index]))].toSorted(), `${a} ${b} ${c}`).toEqual([1, 2]);
		}
	}
});
