/** Outlines in the words of SVG: "M10 10L20 10Q25 15 20 20Z", absolute, and nothing but M, L, Q, C and Z. */
export type Outlines = string;

/** Takes a pixel's place, row by row, and how much of it is covered, from 0 to 1. */
type Tell = (place: number, part: number) => void;

/**
 * Tells of each pixel of a picture that lies at least partly inside outlines how much of it does. Every edge adds the area
 * to its right, signed by its direction; a running sum along each row then gives what is covered. Sums and products alone,
 * so that every machine comes to the same numbers. Where parts of a letter overlap, an edge that they share comes out darker than
 * it should by less than a pixel.
 */
export function coverage({ width, height }: { width: number; height: number }): (outlines: Outlines, tell: Tell) => void {
	// One more in each row: an edge in the last pixel leaves its rest there.
	const stride = width + 1;
	const areas = new Float32Array(stride * height + 1);
	const within = (x: number) => Math.min(width, Math.max(0, x));
	return (outlines, tell) => {
		const edges = readEdges(outlines);
		let [top, bottom, left, right] = [height, 0, width, 0];
		for (const [fromX, y0, toX, y1] of edges) {
			const [x0, x1] = [within(fromX), within(toX)];
			if (y0 < y1) addEdge(areas, stride, height, x0, y0, x1, y1, 1);
			if (y0 > y1) addEdge(areas, stride, height, x1, y1, x0, y0, -1);
			top = Math.min(top, y0, y1);
			bottom = Math.max(bottom, y0, y1);
			left = Math.min(left, x0, x1);
			right = Math.max(right, x0, x1);
		}
		const [first, last] = [Math.max(0, Math.floor(top)), Math.min(height, Math.ceil(bottom))];
		const [start, end] = [Math.floor(left), Math.ceil(right)];
		for (let row = first; row < last; row++) {
			let sum = 0;
			for (let column = start; column < end; column++) {
				sum += areas[row * stride + column] ?? 0;
				// What is left of a sum that should be nothing is less than any shade.
				if (sum > 0.001 || sum < -0.001) tell(row * width + column, Math.min(1, Math.abs(sum)));
			}
		}
		areas.fill(0, first * stride, last * stride + 1);
	};
}

/** Cuts an edge that leads downwards at every line between pixels: what it covers of one is a trapezium. */
function addEdge(areas: Float32Array, stride: number, height: number, x0: number, y0: number, x1: number, y1: number, direction: number): void {
	const slope = (x1 - x0) / (y1 - y0);
	const last = Math.min(height, Math.ceil(y1));
	for (let row = Math.max(0, Math.floor(y0)); row < last; row++) {
		const top = Math.max(row, y0);
		const bottom = Math.min(row + 1, y1);
		const left = x0 + ((slope < 0 ? bottom : top) - y0) * slope;
		const right = x0 + ((slope < 0 ? top : bottom) - y0) * slope;
		const drop = direction * (bottom - top);
		let from = left;
		let column = Math.floor(left);
		do {
			const to = Math.min(column + 1, right);
			const share = right > left ? (drop * (to - from)) / (right - left) : drop;
			const behind = share * ((from + to) / 2 - column);
			const place = row * stride + column;
			areas[place] = (areas[place] ?? 0) + share - behind;
			areas[place + 1] = (areas[place + 1] ?? 0) + behind;
			from = to;
			column++;
		} while (column < right);
	}
}

type Edge = readonly [x0: number, y0: number, x1: number, y1: number];

/**
 * Straight edges; curves become a few.
 * @throws where there is anything else.
 */
function readEdges(outlines: Outlines): Edge[] {
	const edges: Edge[] = [];
	let [x, y, startX, startY] = [0, 0, 0, 0];
	const to = (nextX: number, nextY: number) => {
		edges.push([x, y, nextX, nextY]);
		x = nextX;
		y = nextY;
	};
	const words = outlines.match(/[A-Za-z]|-?[\d.]+/g) ?? [];
	for (let at = 0; at < words.length; ) {
		const command = words[at++] ?? '';
		const length = lengths.get(command);
		if (length === undefined) throw new Error(`An outline has "${command}", which is not drawn.`);
		const number = (place: number) => Number(words[at + place]);
		const [fromX, fromY] = [x, y];
		if (command === 'M') [x, y, startX, startY] = [number(0), number(1), number(0), number(1)];
		if (command === 'L') to(number(0), number(1));
		if (command === 'Z') to(startX, startY);
		if (command === 'Q') {
			const [a, b, c, d] = [number(0), number(1), number(2), number(3)];
			for (const t of steps) to(mix(t, mix(t, fromX, a), mix(t, a, c)), mix(t, mix(t, fromY, b), mix(t, b, d)));
		}
		if (command === 'C') {
			const [a, b, c, d, e, f] = [number(0), number(1), number(2), number(3), number(4), number(5)];
			for (const t of steps) to(cubic(t, fromX, a, c, e), cubic(t, fromY, b, d, f));
		}
		at += length;
	}
	return edges;
}

/** How many numbers follow each command. */
const lengths: ReadonlyMap<string, number> = new Map([['M', 2], ['L', 2], ['Q', 4], ['C', 6], ['Z', 0]]);

/** Of a curve: letters are at most a few dozen pixels high, and made of several. */
const steps = [1 / 5, 2 / 5, 3 / 5, 4 / 5, 1];

function mix(t: number, from: number, to: number): number {
	return from + (to - from) * t;
}

function cubic(t: number, a: number, b: number, c: number, d: number): number {
	return mix(t, mix(t, mix(t, a, b), mix(t, b, c)), mix(t, mix(t, b, c), mix(t, c, d)));
}
