import { readPick, type Pick } from '../model/briefing-pack.ts';
import { readSheet } from './sheet-page.ts';

/** A sheet of a pack, ready to stand in the page. */
export interface LoadedSheet {
	title: string;
	/** "2020 Q1", as the sheet says it. */
	edition: string;
	element: HTMLElement;
	/** The key questions on it, which can be picked one by one. */
	questions: { pick: Pick; text: string }[];
}

/** The sheets with the heads and feet of an edition: a pack needs those of each of its editions. */
export function headsOf(base: string, edition: string): string {
	return `${base}editions/${edition}/print/sheet.css`;
}

/** Brings a sheet from its own page, which was built before. Throws where that cannot be read. */
export async function loadSheet(base: string, pick: Pick): Promise<LoadedSheet> {
	const parts = readPick(pick);
	if (!parts) throw new Error(`"${pick}" is no sheet.`);
	const element = await readSheet(`${base}editions/${parts.item}/briefing/`);
	if (!(element instanceof HTMLElement)) throw new Error(`${parts.item} has no sheet.`);
	return {
		title: textOf(element, 'h1'),
		edition: textOf(element, '[data-edition]'),
		element,
		questions: [...element.querySelectorAll<HTMLElement>('[data-question]')].map((question) => ({
			pick: `${parts.item}/${question.dataset['question'] ?? ''}`,
			text: textOf(question, 'p'),
		})),
	};
}

function textOf(element: Element, selector: string): string {
	return element.querySelector(selector)?.textContent?.trim() ?? '';
}
