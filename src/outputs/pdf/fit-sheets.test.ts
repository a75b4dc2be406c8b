import { expect, test } from 'vitest';
import { fitSheets, numbersOf, type RunLayout } from './fit-sheets.ts';

test('a run is set as loosely as it takes fewest sheets', () => {
	expect(fitSheets([layout({ sheets: 1 }), layout({ sheets: 1 })])).toEqual({ level: 0, overleaf: false });
	expect(fitSheets([layout({ sheets: 3 }), layout({ sheets: 2 }), layout({ sheets: 2 })])).toEqual({ level: 1, overleaf: false });
	expect(fitSheets([layout({ sheets: 2 }), layout({ sheets: 3 })])).toEqual({ level: 0, overleaf: false });
});

test('among the ways that need fewest sheets, one is chosen that leaves no few lines of a narrative alone', () => {
	expect(fitSheets([layout({ sheets: 2, stub: 0.05 }), layout({ sheets: 2, stub: 0.1 }), layout({ sheets: 2, stub: 1 })]).level).toBe(2);
	expect(fitSheets([layout({ sheets: 2, stub: 0.05 }), layout({ sheets: 2, stub: 0.1 }), layout({ sheets: 2, stub: 0.1 })]).level).toBe(1);
	expect(fitSheets([layout({ sheets: 2, stub: 0.05 }), layout({ sheets: 3, stub: 1 })]).level).toBe(0);
});

test.each([
	['go with what was decided, which would stand alone', { filled: 0.2, panel: { sheet: 0, from: 0.6, size: 0.3 } }, true],
	['stay where the last sheet has enough', { filled: 0.5, panel: { sheet: 0, from: 0.6, size: 0.3 } }, false],
	['stay where the sheet before would be left nearly empty', { filled: 0.2, panel: { sheet: 0, from: 0.3, size: 0.3 } }, false],
	['stay where the last sheet has no room for them', { filled: 0.3, panel: { sheet: 0, from: 0.5, size: 0.7 } }, false],
	['stay where they are on the last sheet', { filled: 0.3, panel: { sheet: 1, from: 0, size: 0.2 } }, false],
])('the questions %s', (_, fields, overleaf) => {
	expect(fitSheets([layout({ sheets: 2, ...fields })])).toEqual({ level: 0, overleaf });
});

test('the numbers go on from run to run, behind a cover', () => {
	const runs = [layout({ sheets: 1, places: [['contents', 0]] }), layout({ sheets: 3, places: [['a', 0], ['b', 2]] }), layout({ places: [['c', 0]] })];
	expect([...numbersOf(runs)]).toEqual([['contents', 2], ['a', 3], ['b', 5], ['c', 6]]);
});

function layout(fields: Partial<RunLayout>): RunLayout {
	return { sheets: 1, filled: 0.8, stub: 1, panel: undefined, places: [], ...fields };
}
