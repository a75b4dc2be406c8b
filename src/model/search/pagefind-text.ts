import type { RecordText } from './search-engine.ts';

/** What Pagefind keeps of a record, in a file of its index: https://pagefind.app/docs/api/ */
export interface PagefindText {
	url: string;
	content: string;
	meta: Record<string, string>;
	anchors: { element: string; id: string; text: string; location: number }[];
}

export function recordTextOf({ url, meta, content, anchors }: PagefindText): RecordText {
	const headings = anchors
		.filter(({ element }) => /^h[2-6]$/.test(element))
		.map(({ id, text, location }) => ({ id, text, place: location }))
		.sort((a, b) => a.place - b.place);
	const placeOf = (name: string) => anchors.find(({ id }) => id === name)?.location ?? 0;
	return { url, title: meta['title'] ?? url, content, headings, facts: { from: placeOf('facts'), to: placeOf('text') } };
}
