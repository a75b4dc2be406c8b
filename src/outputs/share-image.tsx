import satori from 'satori';
import type { JSX } from 'satori/jsx';
import sharp from 'sharp';
import { grounds } from '../model/accent.ts';
import type { Cover } from '../model/cover.ts';
import { dotted, type ShareCard } from '../model/share-card.ts';
import { shareFonts } from './share-fonts.ts';

/**
 * A PNG of 1200 by 630 pixels; the same card gives the same bytes.
 * @throws where the faces lack a character of the card.
 */
export async function drawShareImage(card: ShareCard): Promise<Buffer> {
	const svg = await satori(card.cover ? <CoverCard card={card} cover={card.cover} /> : <BandCard card={card} />, {
		...size,
		fonts: await shareFonts(),
		loadAdditionalAsset: async (_, segment) => {
			throw new Error(`No face of the share images has the character "${segment}", in "${card.title}" (${card.url}).`);
		},
	});
	return sharp(Buffer.from(svg)).png({ compressionLevel: 6 }).toBuffer();
}

function BandCard({ card }: { card: ShareCard }) {
	const squares = chequers(size.width / bandSquare, [1, 1, 1]);
	return (
		<div style={{ ...sheet, backgroundColor: grounds.paper, color: ink }}>
			<Squares squares={squares} side={bandSquare} colour={ink} />
			<Words card={card} sizes={[112, 88, 72]} width={1056} accent={card.accent} band={3 * bandSquare}>
				{dotted(card.force, card.department)}
			</Words>
		</div>
	);
}

/**
 * The cover, turned to landscape: its lowest rows run on over the whole width as the band does, and what rises from
 * them keeps to the right of a diagonal, so that the words stand on plain ground.
 */
function CoverCard({ card, cover }: { card: ShareCard; cover: Cover }) {
	const columns = size.width / coverSquare;
	const opacityOf = (row: number) => cover.squares.find((square) => square.row === row)?.opacity ?? 1;
	const low = chequers(columns, [0, 1, 2].map(opacityOf));
	const rising = cover.squares
		.filter(({ column, row }) => row > 2 && column > row - 2)
		.map((square) => ({ ...square, column: square.column + columns - cover.columns }));
	return (
		<div style={{ ...sheet, backgroundColor: cover.ground, color: '#ffffff' }}>
			<Squares squares={[...low, ...rising]} side={coverSquare} colour="#ffffff" />
			<Words card={card} sizes={[76, 64, 52]} width={690} accent="#ffffff" band={3 * coverSquare}>
				<span>{card.force}</span>
				<span>{card.department}</span>
			</Words>
		</div>
	);
}

/** A band of chequers, a row for each opacity, from the foot upwards. */
function chequers(columns: number, opacities: readonly number[]): Cover['squares'] {
	return opacities
		.flatMap((opacity, row) => Array.from({ length: columns }, (_, column) => ({ column, row, opacity })))
		.filter(({ column, row }) => (row + column) % 2 === 0);
}

function Words({ card: { kicker, title }, sizes, width, accent, band, children }: WordsProps) {
	const fontSize = sizes[title.length > 60 ? 2 : title.length > 24 ? 1 : 0];
	const face = { fontFamily: serif, fontSize, lineHeight: 1.1, letterSpacing: fontSize * -0.015 };
	// Satori balances before it counts lines: what is going to be cut would come out in narrow lines.
	const textWrap = title.length > 90 ? 'wrap' : 'balance';
	return (
		<div style={{ ...words, width: width + 2 * margin, height: size.height - band }}>
			<div style={{ ...label, fontSize: 30, color: accent, marginBottom: 16 }}>{kicker}</div>
			<div style={{ ...face, ...clamped, textWrap }}>{title}</div>
			<div style={{ ...label, display: 'flex', flexDirection: 'column', marginTop: 'auto' }}>{children}</div>
		</div>
	);
}

function Squares({ squares, side, colour }: { squares: Cover['squares']; side: number; colour: string }) {
	return (
		<svg {...size} viewBox={`0 0 ${size.width} ${size.height}`} style={{ position: 'absolute' }}>
			{squares.map(({ column, row, opacity }) => {
				const place = { x: column * side, y: size.height - (row + 1) * side };
				return <rect {...place} width={side} height={side} fill={colour} fillOpacity={opacity} />;
			})}
		</svg>
	);
}

const serif = 'Serif, Serif ext';
const sans = 'Sans, Sans ext';

const size = { width: 1200, height: 630 };
const margin = 72;
const bandSquare = 20;
const coverSquare = 40;
const ink = '#14202e';
const label = { fontFamily: sans, fontSize: 27, lineHeight: 1.3 };

interface WordsProps {
	card: ShareCard;
	/** Of the title, in pixels: for a few words, for a line or two, for more. */
	sizes: readonly [number, number, number];
	width: number;
	accent: string;
	/** The height of the chequers at the foot. */
	band: number;
	children: JSX.Element | JSX.Element[] | string;
}

// Satori's boxes do not include their padding unless told so.
const sheet = { display: 'flex', boxSizing: 'border-box', ...size, fontWeight: 600 } as const;
const words = {
	display: 'flex',
	flexDirection: 'column',
	boxSizing: 'border-box',
	padding: `62px ${margin}px 36px`,
} as const;
/** At most four lines; a word longer than a line is broken. */
const clamped = { display: 'block', lineClamp: 4, wordBreak: 'break-word' } as const;
