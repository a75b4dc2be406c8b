/** The drawn cover of an edition: chequers that dissolve upwards, seeded by the edition's own data. */

export interface Cover {
	columns: number;
	rows: number;
	/** Squares to draw, from the foot upwards; `opacity` falls with height. */
	squares: { column: number; row: number; opacity: number }[];
	/** The colour behind the squares. */
	ground: string;
}

/** Cover grounds: each carries white text at more than 7 to 1. */
// ink, pine, brick, plum, moss
const grounds = ['#14202e', '#245c4f', '#7a382d', '#553a63', '#4d5624'] as const;

const columns = 16;
const rows = 22;

/**
 * @param accent the force's colour: first editions of a year wear it.
 * @param items how many cases and articles there are: the more, the higher the squares reach.
 */
export function drawCover(edition: { id: string; year: number; quarter: number; items: number; topics: readonly string[] }, accent: string): Cover {
	const random = randomFrom(`${edition.id} ${edition.items} ${edition.topics.join(' ')}`);
	const reach = Math.min(16, 8 + edition.items);
	const squares = [];
	for (let row = 0; row < reach; row++) {
		for (let column = 0; column < columns; column++) {
			if ((row + column) % 2 !== 0) continue;
			const height = row / reach;
			if (row > 2 && random() < height ** 0.8) continue;
			squares.push({ column, row, opacity: round(1 - height * 0.75) });
		}
	}
	return { columns, rows, squares, ground: groundOf(edition, accent) };
}

/** The first edition of a year wears the force's accent, the others the palette in turn. */
function groundOf({ year, quarter }: { year: number; quarter: number }, accent: string): string {
	return quarter === 1 ? accent : (grounds[(year * 3 + quarter) % grounds.length] ?? accent);
}

/** A number from 0 to 1, the same series for the same text: mulberry32 seeded by FNV-1a, both in the public domain. */
function randomFrom(text: string): () => number {
	let state = 2166136261;
	for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

function round(number: number): number {
	return Math.round(number * 100) / 100;
}
