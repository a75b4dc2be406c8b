import type { RecordText } from './search-engine.ts';
import { keyOf, partsOf, stem } from './words.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
	text: string;
	isMarked: boolean;
}

export interface Excerpt {
	pieces: Piece[];
	/** The marked words of the whole text, as they stand in it, without signs: what to mark on the page. */
	marks: string[];
	/** The parts of the page that have most of what was looked for. */
	places: { id: string; text: string }[];
}

/** How many words an excerpt has, and how many of them stand before the first that is marked. */
const length = 34;
const before = 8;
const mostPlaces = 3;
const mostMarks = 16;

/**
 * What to show of a record.
 * @param found where something stands that was looked for; Pagefind gives longer words too, so that each is looked at again
 * @param wanted the stems that were looked for
 * @param titleLength the words that an excerpt leaves out, since they are shown above it
 */
export function excerptOf({ content, headings, facts }: RecordText, found: readonly number[], wanted: ReadonlySet<string>, titleLength: number): Excerpt {
	const words = content.split(' ');
	const marked = found.filter((place) => isWanted(words[place] ?? '', wanted));
	const shown = marked.filter((place) => place >= titleLength && !(place >= facts.from && place < facts.to));
	const start = startOf(shown, titleLength, facts, words.length);
	const end = Math.min(words.length, start + length, start < facts.from ? facts.from : Infinity);
	const pieces = words.slice(start, end).flatMap((word, index) => piecesOf(word, marked.includes(start + index)));
	return {
		pieces: joined([{ text: start > titleLength ? '… ' : '', isMarked: false }, ...pieces, { text: end < words.length ? '…' : '', isMarked: false }]),
		marks: [...new Set(marked.map((place) => keyOf(words[place] ?? '')))].slice(0, mostMarks),
		places: bestPlaces(headings, marked.map((place) => ({ place, stem: stem(keyOf(words[place] ?? '')) }))),
	};
}

function isWanted(word: string, wanted: ReadonlySet<string>): boolean {
	const key = keyOf(word);
	return wanted.has(stem(key)) || partsOf(word).some((part) => wanted.has(stem(part))) || /^\d/.test(key);
}

/** Where the stretch of text begins that has most marks. */
function startOf(marked: readonly number[], first: number, facts: RecordText['facts'], count: number): number {
	const latest = Math.max(first, count - length);
	let best = { start: first, marks: 0 };
	for (const place of marked) {
		const earliest = place >= facts.to ? Math.max(first, facts.to) : first;
		const start = Math.max(earliest, Math.min(latest, place - before));
		const marks = marked.filter((each) => each >= start && each < start + length).length;
		if (marks > best.marks) best = { start, marks };
	}
	return best.start;
}

/** "(bail)," -> "(", marked "bail", "), " */
function piecesOf(word: string, isMarked: boolean): Piece[] {
	if (!isMarked) return [{ text: `${word} `, isMarked }];
	const [, head = '', middle = '', tail = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
	return [{ text: head, isMarked: false }, { text: middle, isMarked: true }, { text: `${tail} `, isMarked: false }];
}

function joined(pieces: readonly Piece[]): Piece[] {
	const together: Piece[] = [];
	for (const piece of pieces) {
		const last = together.at(-1);
		if (last && last.isMarked === piece.isMarked) last.text += piece.text;
		else if (piece.text) together.push({ ...piece });
	}
	return together;
}

function bestPlaces(headings: RecordText['headings'], marked: readonly { place: number; stem: string }[]): Excerpt['places'] {
	return headings
		.map(({ id, text, place }, index) => {
			const end = headings[index + 1]?.place ?? Infinity;
			const inside = marked.filter((each) => each.place >= place && each.place < end);
			return { id, text, index, score: new Set(inside.map((each) => each.stem)).size * 100 + inside.length };
		})
		.filter(({ score, text }) => score > 0 && text.trim() !== '')
		.sort((a, b) => b.score - a.score)
		.slice(0, mostPlaces)
		.sort((a, b) => a.index - b.index)
		.map(({ id, text }) => ({ id, text }));
}
