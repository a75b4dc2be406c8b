import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkplace } from './faults/workplace.ts';
import { proofs, readPrinted, type Printed } from './pdf-proofs.ts';
import { longWord, writeStressContent } from './stress-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'hard-to-print-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let text = '';
const printed = new Map<string, Printed>();
beforeAll(async () => {
	writeStressContent(join(folder, 'content'));
	const place = openWorkplace(join(folder, 'content'));
	const built = await place.build();
	text = built.text;
	expect(built.code, text).toBe(0);
	for (const edition of editions) printed.set(edition, await readPrinted(place.site, `editions/${edition}/testshire-${edition}.pdf`));
}, 600_000);

/** Of a single case; of what is too long, too wide or too many; of sixty cases. */
const editions = ['2025-q2', '2025-q3', '2025-q4'];

describe.each(editions)('of the edition %s, hard to print', (edition) => {
	test.each(proofs)('%s', (_, proof) => proof(of(edition)));
});

test('a briefing sheet that runs over two sides is told of, and no other', () => {
	expect(text.match(/Warning: .*briefing sheet.*/g)).toEqual([expect.stringMatching(/^Warning: editions\/2025-q3\/cases\/many-questions: the briefing sheet runs over its two sides by \d+ mm, about \d+ lines\. Of the room, the text takes \d+ mm, the key questions with space to write \d+ mm, changes and decisions \d+ mm\. Ask fewer or shorter key questions/)]);
});

test('a table that goes on has its heads on each of its sheets, and no row of it is parted', () => {
	const { pdf } = of('2025-q3');
	const sheets = pdf.sheets.filter(({ body }) => /gross misconduct, reported in/i.test(body) || /^\s*Who What happened What was decided/.test(body));
	expect(sheets.length).toBeGreaterThanOrEqual(4);
	for (const { glyphs } of sheets) {
		// Each row has its role in the first column and what was decided in the third, on the same line.
		const firsts = glyphs.filter(({ text: words, x }) => x < 60 && /^(?:Former police|Police constable|Police sergeant|Police staff$)/.test(words)).map(({ y }) => Math.round(y));
		const thirds = glyphs.filter(({ text: words, x }) => x > 350 && /^(?:Would have been|Dismissal|Written warning|Final written)/.test(words)).map(({ y }) => Math.round(y));
		expect(firsts.length).toBe(thirds.length);
	}
});

test('no question of the quiz and none of its options is parted by the end of a sheet', () => {
	const { pdf } = of('2025-q3');
	const answers = pdf.sheetOf.get('answers') ?? 0;
	const letters = pdf.sheets.slice(0, answers - 1).flatMap(({ number, glyphs }) => glyphs.flatMap(({ text: words }) => (/^[A-E]: /.test(words) ? [{ number, letter: words[0] }] : [])));
	const starts = letters.filter(({ letter }) => letter === 'A').length;
	expect(starts).toBeGreaterThanOrEqual(14);
	for (const number of new Set(letters.map((each) => each.number))) {
		const here = letters.filter((each) => each.number === number);
		if (here.length < 5) continue;
		expect(here.filter(({ letter }) => letter === 'A').length).toBe(here.filter(({ letter }) => letter === 'E').length);
	}
});

test('a word that is longer than a line breaks, and is whole again where it is read', () => {
	expect(of('2025-q3').html.split(longWord).length).toBeGreaterThan(5);
});

function of(edition: string): Printed {
	const found = printed.get(edition);
	if (!found) throw new Error(`The edition ${edition} was not printed.`);
	return found;
}
