import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fontProblem, sumsFile, sumsOf } from './font-files.ts';

const fonts = join('src', 'assets', 'fonts');

test('every face is as it was made, and its sum is written down', () => {
	expect(fontProblem(fonts)).toBeUndefined();
	expect(readFileSync(sumsFile(fonts), 'utf8').replaceAll('\r', '')).toBe(sumsOf(fonts));
	expect(readdirSync(fonts).filter((name) => /\.(?:woff2|ttf)$/.test(name)).length).toBeGreaterThan(20);
});

test('one that is cut off or missing is named', () => {
	const copy = join(mkdtempSync(join(tmpdir(), 'fonts-')), 'fonts');
	cpSync(fonts, copy, { recursive: true });
	truncateSync(join(copy, 'print-serif-400.woff2'), 200);
	expect(fontProblem(copy)?.replace(join(copy, 'print'), 'fonts/print')).toMatchInlineSnapshot(`"The font file "fonts/print-serif-400.woff2" is damaged. Fetch it again from where this project comes from, or make it anew: node scripts/subset-fonts.ts"`);
	rmSync(join(copy, 'print-serif-400.woff2'));
	expect(fontProblem(copy)).toContain('is missing');
});
