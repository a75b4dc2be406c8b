import type { Item } from './article.ts';
import type { Library } from './library.ts';

/** What the page of a briefing sheet says of itself, and what may be chosen there. */
export function briefingLayout(item: Item, { urls }: Library) {
	return {
		layout: {
			title: `Briefing sheet, ${item.edition.label}: ${item.title}`,
			description: `For a briefing, on one sheet of A4: ${item.summary}`,
			url: item.briefingUrl,
			sheets: [urls.sheet(item.edition.id)],
			back: { label: `Back to the ${item.kind}`, url: item.url },
			listed: false,
		},
		hasNotes: item.kind === 'case' && item.briefingNotes.length > 0,
	};
}
