import { getDocumentProxy } from 'unpdf';

/** One run of letters on a sheet, in points from its lower left corner. */
export interface Glyphs {
	text: string;
	x: number;
	y: number;
	width: number;
	height: number;
	endsLine: boolean;
}

export interface Sheet {
	number: number;
	glyphs: Glyphs[];
	/** What stands between head and foot, in the order in which it is read, with words joined that a line parted. */
	body: string;
	/** Heads and feet. */
	margins: string;
	/** The links of the sheet to places in the document. */
	links: { rect: number[]; goal: string }[];
}

/** Where the text of a sheet begins and ends, in points from its foot: 20 mm from the top, 19 mm from the foot. */
const top = 842 - 54;
const foot = 50;

/** A PDF as pdf.js reads it. */
export async function readPdf(bytes: Uint8Array) {
	const document = await getDocumentProxy(new Uint8Array(bytes));
	const sheets: Sheet[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		const glyphs = items.flatMap((item) => ('str' in item ? [{ text: item.str, x: item.transform[4], y: item.transform[5], width: item.width, height: item.height, endsLine: item.hasEOL }] : []));
		const notes = await page.getAnnotations();
		const inside = (glyph: Glyphs) => glyph.y > foot && glyph.y < top;
		sheets.push({
			number,
			glyphs,
			body: glyphs.filter((glyph) => inside(glyph) || glyph.text === '').map(({ text, endsLine }) => `${text}${endsLine ? '\n' : ''}`).join('').replace(/[-\u2010\u00AD]\s+/g, '\u00AD').replace(/\s+/g, ' '),
			margins: glyphs.filter((glyph) => !inside(glyph)).map(({ text }) => text).join(' ').replace(/\s+/g, ' '),
			links: notes.flatMap((note) => (typeof note.dest === 'string' ? [{ rect: note.rect, goal: note.dest }] : [])),
		});
	}
	const goals = await document.getDestinations();
	const sheetOf = new Map<string, number>();
	for (const [name, goal] of Object.entries(goals)) {
		const place: unknown = Array.isArray(goal) ? goal[0] : undefined;
		if (isRef(place)) sheetOf.set(decodeURIComponent(name), (await document.getPageIndex(place)) + 1);
	}
	return { sheets, sheetOf, outline: await document.getOutline(), metadata: await document.getMetadata(), trees: await Promise.all(sheets.map(async ({ number }) => (await document.getPage(number)).getStructTree())) };
}

function isRef(place: unknown): place is { num: number; gen: number } {
	return typeof place === 'object' && place !== null && 'num' in place && 'gen' in place;
}

export type ReadPdf = Awaited<ReturnType<typeof readPdf>>;
