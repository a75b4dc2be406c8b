import satori, { type Font } from 'satori';
import { grounds } from '../model/accent.ts';
import type { Cover } from '../model/cover.ts';
import { dotted, type ShareCard } from '../model/share-card.ts';
import { flatDrawings, type FlatDrawing } from './flat-drawing.ts';
import { encodePng } from './indexed-png.ts';
import { shareFonts } from './share-fonts.ts';
import { wordsOf, type CardWords } from './share-words.ts';

/**
 * A PNG of 1200 by 630 pixels; the same card gives the same bytes. satori sets the words; squares and outlines are
 * filled by code of our own: a library for any SVG takes four times as long, and comes to other bytes on another machine.
 * @throws where the faces lack a character of the card.
 */
export async function drawShareImage(card: ShareCard): Promise<Buffer> {
	const { ground, squares, side, colour, words } = card.cover ? coverCard(card, card.cover) : bandCard(card);
	const drawing = drawingOn(ground);
	for (const { column, row, opacity } of squares) drawing.square(column * side, size.height - (row + 1) * side, side, colour, opacity);
	drawWords(drawing, await setWords(words, card, await shareFonts()));
	return encodePng(drawing.picture());
}

/** The words as SVG, of which every letter is an outline. */
export function setWords(words: CardWords, card: ShareCard, fonts: Font[]): Promise<string> {
	return satori(wordsOf(words), {
		...size,
		fonts,
		loadAdditionalAsset: async (_, segment) => {
			throw new Error(`No face of the share images has the character "${segment}", in "${card.title}" (${card.url}).`);
		},
	});
}

function drawWords(drawing: FlatDrawing, svg: string): void {
	// satori writes a mask for every box and uses none, since nothing is cut off here.
	const left = svg.replace(/<mask [^]*?<\/mask>/g, '').replace(/<path fill="(#[\da-f]{6})" d="([^"]*)"\/>/g, (_, colour: string, outlines: string) => {
		drawing.letters(outlines, colour);
		return '';
	});
	if (!/^<svg [^>]*>(?:<g><\/g>)*<\/svg>$/.test(left)) throw new Error(`The words of a share image hold what is not drawn: ${left.slice(0, 300)}`);
}

function bandCard(card: ShareCard): CardLayout {
	const words = { card, sizes: [112, 88, 72], width: 1056, accent: card.accent, ink, height: size.height - 3 * bandSquare, foot: [dotted(card.force, card.department)] } as const;
	return { ground: grounds.paper, squares: chequers(size.width / bandSquare, [1, 1, 1]), side: bandSquare, colour: ink, words };
}

/**
 * The cover, turned to landscape: its lowest rows run on over the whole width as the band does, and what rises from
 * them keeps to the right of a diagonal, so that the words stand on plain ground.
 */
function coverCard(card: ShareCard, cover: Cover): CardLayout {
	const columns = size.width / coverSquare;
	const opacityOf = (row: number) => cover.squares.find((square) => square.row === row)?.opacity ?? 1;
	const low = chequers(columns, [0, 1, 2].map(opacityOf));
	const rising = cover.squares
		.filter(({ column, row }) => row > 2 && column > row - 2)
		.map((square) => ({ ...square, column: square.column + columns - cover.columns }));
	const words = { card, sizes: [76, 64, 52], width: 690, accent: white, ink: white, height: size.height - 3 * coverSquare, foot: [card.force, card.department] } as const;
	return { ground: cover.ground, squares: [...low, ...rising], side: coverSquare, colour: white, words };
}

/** A band of chequers, a row for each opacity, from the foot upwards. */
function chequers(columns: number, opacities: readonly number[]): Cover['squares'] {
	return opacities
		.flatMap((opacity, row) => Array.from({ length: columns }, (_, column) => ({ column, row, opacity })))
		.filter(({ column, row }) => (row + column) % 2 === 0);
}

const size = { width: 1200, height: 630 };
const drawingOn = flatDrawings(size);
const bandSquare = 20;
const coverSquare = 40;
const ink = '#14202e';
const white = '#ffffff';

interface CardLayout {
	ground: string;
	squares: Cover['squares'];
	/** Of a square, in pixels. */
	side: number;
	/** Of the squares. */
	colour: string;
	words: CardWords;
}
