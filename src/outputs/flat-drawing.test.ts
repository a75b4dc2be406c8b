import sharp from 'sharp';
import { expect, test } from 'vitest';
import { coverage } from './coverage.ts';
import { flatDrawings } from './flat-drawing.ts';
import { encodePng } from './indexed-png.ts';
import { setWords } from './share-image.ts';
import { shareFonts } from './share-fonts.ts';

test('a square that lies across pixels covers a part of each', () => {
	const parts: Record<number, number> = {};
	coverage({ width: 4, height: 3 })('M0.5 0.25L2.5 0.25L2.5 1.25L0.5 1.25Z', (place, part) => (parts[place] = part));
	expect(parts).toEqual({ 0: 0.375, 1: 0.75, 2: 0.375, 4: 0.125, 5: 0.25, 6: 0.125 });
});

test('what lies outside the picture is cut off, and a hole stays open', () => {
	const drawn = new Map<number, number>();
	coverage({ width: 4, height: 4 })('M-9 -9L9 -9L9 9L-9 9ZM1 1L1 3L3 3L3 1Z', (place, part) => drawn.set(place, part));
	expect([...drawn.keys()]).toEqual([0, 1, 2, 3, 4, 7, 8, 11, 12, 13, 14, 15]);
	expect(new Set(drawn.values())).toEqual(new Set([1]));
});

test('a line of another kind is refused', () => {
	const cover = coverage({ width: 9, height: 9 });
	expect(() => cover('M1 1L5 5 5 9Z', () => {})).toThrow('An outline has "5", which is not drawn.');
	expect(() => cover('M1 1A5 5 0 0 0 3 3Z', () => {})).toThrowErrorMatchingInlineSnapshot(`[Error: An outline has "A", which is not drawn.]`);
});

test('words look as a program for any SVG draws them', async () => {
	const card = { url: '/', kicker: 'Topic · Ŵyl', title: 'A request, “for” help & £5', force: 'Lancashire', department: 'Standards', accent: '#1f4e8c', cover: undefined };
	const svg = await setWords({ card, sizes: [112, 88, 72], width: 1056, height: 570, accent: '#000000', ink: '#000000', foot: ['Lancashire'] }, card, await shareFonts());
	const drawing = flatDrawings({ width: 1200, height: 630 })('#ffffff');
	for (const [, outlines = ''] of svg.matchAll(/ d="([^"]*)"/g)) drawing.letters(outlines, '#000000');
	const ours = await grey(encodePng(drawing.picture()));
	const theirs = await grey(Buffer.from(svg));
	const off = ours.map((value, place) => Math.abs(value - (theirs[place] ?? 0)));
	// Of 255, over the pixels that are not white.
	expect(off.reduce((a, b) => a + b, 0) / theirs.filter((value) => value < 255).length).toBeLessThan(2);
});

async function grey(image: Buffer): Promise<number[]> {
	return [...(await sharp(image).flatten({ background: '#ffffff' }).greyscale().raw().toBuffer())];
}
