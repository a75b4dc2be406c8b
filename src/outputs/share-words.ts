import type { ShareCard } from '../model/share-card.ts';

/** Where and how the words of a card stand. */
export interface CardWords {
	card: ShareCard;
	/** Of the title, in pixels: for a few words, for a line or two, for more. */
	sizes: readonly [number, number, number];
	/** Of the lines. */
	width: number;
	/** Of the box, from the top of the card. */
	height: number;
	accent: string;
	ink: string;
	/** The lines at its foot. */
	foot: readonly string[];
}

/** The words as satori takes them: kicker and title from the top, the force at the foot. */
export function wordsOf({ card: { kicker, title }, sizes, width, height, accent, ink, foot }: CardWords): Box {
	const fontSize = sizes[title.length > 60 ? 2 : title.length > 24 ? 1 : 0];
	const face = { fontFamily: serif, fontSize, lineHeight: 1.1, letterSpacing: fontSize * -0.015 };
	// Satori balances before it counts lines: what is going to be cut would come out in narrow lines.
	const textWrap = title.length > 90 ? 'wrap' : 'balance';
	return box({ ...sheet, color: ink }, [
		box({ ...words, width: width + 2 * margin, height }, [
			box({ ...label, fontSize: 30, color: accent, marginBottom: 16 }, kicker),
			box({ ...face, ...clamped, textWrap }, title),
			box({ ...label, display: 'flex', flexDirection: 'column', marginTop: 'auto' }, foot.map((line) => box({}, line))),
		]),
	]);
}

/** An element as a JSX runtime would make it: a worker reads this file as it is, and Node reads no JSX. */
function box(style: Record<string, string | number>, children: string | readonly Box[]): Box {
	return { type: 'div', key: null, props: { style, children: typeof children === 'string' ? children.replace(otherSpace, ' ') : children } };
}

interface Box {
	type: 'div';
	key: null;
	props: { style: Record<string, string | number>; children: string | readonly Box[] };
}

/** Line breaks and wide or narrow spaces, which the faces do not have; what they have keeps its width. */
const otherSpace = /[^\S \u00A0\u2009]+/g;

const margin = 72;
const serif = 'Serif, Serif ext';
const sans = 'Sans, Sans ext';
const label = { fontFamily: sans, fontSize: 27, lineHeight: 1.3 };
// Satori's boxes do not include their padding unless told so.
const sheet = { display: 'flex', boxSizing: 'border-box', width: 1200, height: 630, fontWeight: 600 };
const words = { display: 'flex', flexDirection: 'column', boxSizing: 'border-box', padding: `62px ${margin}px 36px` };
/** At most four lines; a word longer than a line is broken. */
const clamped = { display: 'block', lineClamp: 4, wordBreak: 'break-word' };
