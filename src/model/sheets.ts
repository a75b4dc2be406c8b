import type { Item } from './article.ts';
import type { Edition } from './edition.ts';

/** Items that follow one another on the same sheets. */
export interface SheetRun {
	/** The name of their sheets, as style sheets know it: an identifier. */
	sheet: string;
	/** What stands at the foot of them. */
	foot: string;
	items: Item[];
}

/** An edition as it is printed: each case begins a sheet, and articles that follow one another share theirs. */
export function sheetRuns(edition: Edition): SheetRun[] {
	const runs: SheetRun[] = [];
	for (const item of edition.items) {
		const last = runs.at(-1);
		if (item.kind === 'article' && last?.items[0]?.kind === 'article') last.items.push(item);
		else runs.push({ sheet: itemSheet(item), foot: item.title, items: [item] });
	}
	return runs.map((run) => (run.items.length > 1 ? { ...run, sheet: `articles-${run.sheet}`, foot: 'Articles' } : run));
}

/** The sheets of one item: "item-2020-q1-closed-logs" */
export function itemSheet(item: Item): string {
	return `item-${item.edition.id}-${item.name}`;
}

/** The sheets of an edition that belong to none of its items. */
export function editionSheet(edition: Edition): string {
	return `edition-${edition.id}`;
}

/**
 * Whether a text is set in one column or two.
 * @param html the text as it was built.
 * @param fewWords how many words make two columns worth reading: fewer stand better in one, of a readable width.
 */
export function columnsFor(html: string, fewWords = 130): 1 | 2 {
	const words = html.replace(/<[^>]*>/g, ' ').split(/\s+/).filter(Boolean).length;
	return words < fewWords ? 1 : 2;
}
