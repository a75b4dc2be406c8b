import { expect, test } from 'vitest';
import { contrast } from './accent.ts';
import { drawCover } from './cover.ts';

const accent = '#1f4e8c';
const spring = { id: '2020-q1', year: 2020, quarter: 1, items: 6, topics: ['bail', 'custody'] };

test('the same edition has the same cover every time', () => {
	expect(drawCover(spring, accent)).toEqual(drawCover({ ...spring, topics: [...spring.topics] }, accent));
});

test.each([
	['its quarter', { ...spring, id: '2020-q2', quarter: 2 }],
	['its year', { ...spring, id: '2021-q1', year: 2021 }],
	['how much is in it', { ...spring, items: 7 }],
	['what it is about', { ...spring, topics: ['bail', 'drones'] }],
])('a cover shows %s', (_, other) => {
	expect(drawCover(other, accent).squares).not.toEqual(drawCover(spring, accent).squares);
});

test('the squares are those of one colour of a chessboard, within the drawing, fainter towards the top', () => {
	const { columns, rows, squares } = drawCover(spring, accent);
	expect(squares.length).toBeGreaterThan(40);
	expect(squares.filter(({ column, row }) => (column + row) % 2 !== 0 || column >= columns || row >= rows)).toEqual([]);
	const opacities = squares.toSorted((a, b) => a.row - b.row).map(({ opacity }) => opacity);
	expect(opacities).toEqual(opacities.toSorted((a, b) => b - a));
	expect(opacities.filter((opacity) => opacity <= 0 || opacity > 1)).toEqual([]);
});

test('the more an edition holds, the higher the squares reach', () => {
	const heights = [0, 4, 8].map((items) => Math.max(...drawCover({ ...spring, items }, accent).squares.map(({ row }) => row)));
	expect(heights).toEqual(heights.toSorted((a, b) => a - b));
	expect(new Set(heights).size).toBe(3);
});

test('the first edition of a year wears the accent, and white can be read on every other ground', () => {
	const quarters = [2017, 2018, 2019, 2020, 2021].flatMap((year) => [1, 2, 3, 4].map((quarter) => ({ ...spring, id: `${year}-q${quarter}`, year, quarter })));
	const grounds = quarters.map((edition) => ({ quarter: edition.quarter, ground: drawCover(edition, accent).ground }));
	expect(new Set(grounds.filter(({ quarter }) => quarter === 1).map(({ ground }) => ground))).toEqual(new Set([accent]));
	expect(grounds.filter(({ ground }) => contrast(ground, '#ffffff') < 7)).toEqual([]);
	expect(new Set(grounds.map(({ ground }) => ground)).size).toBeGreaterThan(3);
});
