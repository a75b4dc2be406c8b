import { coverage, type Outlines } from './coverage.ts';
import type { IndexedPicture } from './indexed-png.ts';

/** Squares and letters on a plain ground: all that a share image is made of. */
export interface FlatDrawing {
	/** @param opacity of the colour over the ground. */
	square(x: number, y: number, side: number, colour: string, opacity: number): void;
	letters(outlines: Outlines, colour: string): void;
	picture(): IndexedPicture;
}

/** @returns what begins a drawing on a ground: a colour as all the others, "#fbfaf7". One drawing at a time. */
export function flatDrawings(size: { width: number; height: number }): (ground: string) => FlatDrawing {
	const cover = coverage(size);
	return (ground) => flatDrawing(size, ground, cover);
}

function flatDrawing({ width, height }: { width: number; height: number }, ground: string, cover: ReturnType<typeof coverage>): FlatDrawing {
	const pixels = new Uint8Array(width * height);
	const colours = [rgb(ground)];
	const scales = new Map<string, number[]>();
	const numberOf = (colour: string, opacity: number) => colours.push(over(rgb(colour), rgb(ground), opacity)) - 1;
	/** From the ground to a colour: letters have soft edges. */
	const scaleOf = (colour: string) => {
		const scale = scales.get(colour) ?? Array.from({ length: shades }, (_, shade) => (shade === 0 ? 0 : numberOf(colour, shade / (shades - 1))));
		scales.set(colour, scale);
		return scale;
	};
	return {
		square(x, y, side, colour, opacity) {
			const name = `${colour} ${opacity}`;
			const [number = 0] = scales.get(name) ?? [numberOf(colour, opacity)];
			scales.set(name, [number]);
			for (let row = y; row < y + side; row++) pixels.fill(number, row * width + x, row * width + x + side);
		},
		letters(outlines, colour) {
			const scale = scaleOf(colour);
			cover(outlines, (place, part) => {
				const shade = Math.round(part * (shades - 1));
				if (shade > 0) pixels[place] = scale[shade] ?? 0;
			});
		},
		picture: () => ({ width, height, pixels, colours }),
	};
}

/** Enough that no step is seen, and few enough for three colours of letters among 256. */
const shades = 64;

type Rgb = readonly [number, number, number];

function rgb(colour: string): Rgb {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16));
	return [red, green, blue];
}

function over([r, g, b]: Rgb, [groundR, groundG, groundB]: Rgb, opacity: number): Rgb {
	const mix = (top: number, below: number) => Math.round(below + (top - below) * opacity);
	return [mix(r, groundR), mix(g, groundG), mix(b, groundB)];
}
