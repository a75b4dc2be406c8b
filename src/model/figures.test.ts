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
