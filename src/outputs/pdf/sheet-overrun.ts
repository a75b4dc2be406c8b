import { z } from 'astro/zod';

/** What stands on a briefing sheet, and how much room it takes, in millimetres. */
export const sheetLayout = z.object({
	/** "2020-q1/cases/lost-log" */
	sheet: z.string(),
	/** Its sides. */
	sides: z.int().positive(),
	/** How far down the last of them its text reaches. */
	filled: z.number(),
	parts: z.array(z.object({ what: z.enum(['head', 'text', 'questions', 'aftermath']), height: z.number() })),
});

export type SheetLayout = z.output<typeof sheetLayout>;

/** How many sides a sheet of paper has. */
const most = 2;
/** The height of a side between head and foot, in millimetres: src/outputs/page-rules.ts. */
const side = 258;

/**
 * Says by how much a briefing sheet runs over its two sides, what takes the room on it, and what would shorten it; undefined where it
 * fits. Its files are named as their editor knows them.
 */
export function overrunSentence({ sheet, sides, filled, parts }: SheetLayout): string | undefined {
	if (sides <= most) return undefined;
	const [edition = '', kind = '', name = ''] = sheet.split('/');
	const over = (sides - most - 1) * side + filled;
	const takes = parts.filter(({ what, height }) => words[what] && height >= 5).map(({ what, height }) => `${words[what]} ${Math.round(height)} mm`);
	const advice = kind === 'cases' ? 'Ask fewer or shorter key questions, or shorten "actionTaken" and "outcomes".' : 'Shorten its text, or brief from the printed edition.';
	return `editions/${edition}/${kind}/${name}: the briefing sheet runs over its two sides by ${Math.ceil(over)} mm, about ${lines(over)}. Of the room, ${takes.join(', ')}. ${advice}`;
}

const words = { head: '', text: 'the text takes', questions: 'the key questions with space to write', aftermath: 'changes and decisions' } as const;

/** Of 4.7 millimetres. */
function lines(height: number): string {
	const count = Math.ceil(height / 4.7);
	return count === 1 ? '1 line' : `${count} lines`;
}
