import { expect, test } from 'vitest';
import { overrunSentence, type SheetLayout } from './sheet-overrun.ts';

test('a sheet that fits two sides is not spoken of', () => {
	expect(overrunSentence(layout({ sides: 1 }))).toBeUndefined();
	expect(overrunSentence(layout({ sides: 2, filled: 257 }))).toBeUndefined();
});

test('a case that runs over says by how much, what takes the room, and what would shorten it', () => {
	expect(overrunSentence(layout({ sides: 3, filled: 33.4 }))).toMatchInlineSnapshot(`"editions/2020-q1/cases/lost-log: the briefing sheet runs over its two sides by 34 mm, about 8 lines. Of the room, the text takes 60 mm, the key questions with space to write 312 mm, changes and decisions 95 mm. Ask fewer or shorter key questions, or shorten "actionTaken" and "outcomes"."`);
	expect(overrunSentence(layout({ sides: 4, filled: 1 }))).toContain('by 259 mm, about 56 lines.');
});

test('an article has only its text to be shortened', () => {
	expect(overrunSentence(layout({ sheet: '2020-q1/articles/new-regulations', sides: 3, filled: 3.2, parts: [{ what: 'head', height: 40 }, { what: 'text', height: 520 }] }))).toMatchInlineSnapshot(`"editions/2020-q1/articles/new-regulations: the briefing sheet runs over its two sides by 4 mm, about 1 line. Of the room, the text takes 520 mm. Shorten its text, or brief from the printed edition."`);
});

function layout(fields: Partial<SheetLayout>): SheetLayout {
	const parts = [{ what: 'head', height: 41.2 }, { what: 'text', height: 60.4 }, { what: 'questions', height: 312 }, { what: 'aftermath', height: 95 }] as const;
	return { sheet: '2020-q1/cases/lost-log', sides: 1, filled: 200, parts: [...parts], ...fields };
}
