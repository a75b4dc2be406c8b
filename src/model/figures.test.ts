import { expect, test } from 'vitest';
import { makeFigure } from '../testing/make.ts';
import { figureById, quoteFigures, toFigures } from './figures.ts';

const figures = toFigures([makeFigure('complaints', 456), makeFigure('calls', 240000), makeFigure('share', 12.5, { unit: '%' })], 0);

test('numbers are written as in British English, percentages with their sign', () => {
	expect(figures.map(({ formatted }) => formatted)).toEqual(['456', '240,000', '12.5%']);
});

test('a text quotes figures by their ids, as often as it likes', () => {
	expect(quoteFigures('Of {complaints} complaints and {calls} calls, {share}: {complaints}.', figures)).toBe('Of 456 complaints and 240,000 calls, 12.5%: 456.');
});

test('a text without figures stays as it is', () => {
	expect(quoteFigures('Nothing {To Quote} here: { }.', figures)).toBe('Nothing {To Quote} here: { }.');
});

test('an id that no figure has is named, with the ids that there are', () => {
	expect(() => quoteFigures('{complaint}', figures)).toThrowErrorMatchingInlineSnapshot(`[Error: No figure has the id "complaint". Figures: complaints, calls, share]`);
	expect(() => figureById([], 'calls')).toThrow('No figure has the id "calls".');
});

test('a percentage and a part know what share they are, but of no whole that readers may not see', () => {
	const rows = [
		...[makeFigure('complaints', 456), makeFigure('upheld', 114, { partOf: 'complaints' }), makeFigure('share', 12.5, { unit: '%' }), makeFigure('growth', 150, { unit: '%' })],
		...[makeFigure('few', 3), makeFigure('fewer', 0, { partOf: 'few' })],
	];
	const sharesOf = (asked?: string[]) => Object.fromEntries(toFigures(rows, 5, new Set(asked)).map(({ id, share }) => [id, share]));
	expect(sharesOf()).toEqual({ complaints: undefined, upheld: { part: 0.25, of: '456 things' }, share: { part: 0.125, of: undefined }, growth: undefined, few: undefined, fewer: undefined });
	expect(sharesOf(['complaints'])['upheld']).toBeUndefined();
});
