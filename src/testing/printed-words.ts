import { wordsIn } from './pdf-words.ts';

/**
 * The words that a page of the site should have on paper: what is for the screen alone is left out, the numbers of sheets are filled in, and so
 * are the marks that a browser puts before the entries of lists.
 * @param sheetOf the sheet on which each place stands.
 */
export function wordsToPrint(html: string, sheetOf: ReadonlyMap<string, number>): string[] {
	const [, main = ''] = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
	// Longer names get others in a PDF (src/outputs/pdf/open-for-paper.ts).
	const long = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id).filter((id) => encodeURIComponent(id).length > 120);
	const nameOf = (place: string) => (long.includes(place) ? `place-${long.indexOf(place) + 1}` : place);
	const shown = main
		.replace(/<(p|div)\b[^>]*\sdata-screen-only[^>]*>[\s\S]*?<\/\1>/g, '')
		.replace(/<svg\b[\s\S]*?<\/svg>|<script\b[\s\S]*?<\/script>/g, '')
		.replace(/<span\b[^>]*\sdata-page-of="([^"]*)"[^>]*>/g, (tag, place: string) => `${tag}${sheetOf.get(nameOf(place)) ?? ''}`);
	return wordsIn(decoded(shown.replace(blocks, ' ').replace(/<\/?sup\b[^>]*>/g, ' ').replace(/<[^>]*>/g, '')));
}

const blocks = /<\/?(?:p|li|div|td|th|tr|h\d|dt|dd|br|section|article|header|footer|aside|nav|caption|figure|figcaption|blockquote|ol|ul|dl|table)\b[^>]*>/g;

/** What a browser writes before the entries of lists, and between the entries of a list of sections: "1." "a." "•" "·" */
export function isListMark(word: string): boolean {
	return /^(?:\d{1,2}\.|[a-z]\.|[•·◦▪])$/.test(word);
}

function decoded(text: string): string {
	return text
		.replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
		.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
		.replace(/&nbsp;/g, '\u00A0').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

