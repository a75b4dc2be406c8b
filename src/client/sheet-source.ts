import { readPick, type Pick } from '../model/briefing-pack.ts';

/** A sheet of a pack, ready to stand in the page. */
export interface LoadedSheet {
	title: string;
	/** "2020 Q1" and what kind it is, as the sheet says it. */
	facts: string;
	element: HTMLElement;
	/** The key questions on it, which can be picked one by one. */
	questions: { pick: Pick; text: string }[];
}

/** The sheets with the heads and feet of an edition: a pack needs those of each of its editions. */
export function headsOf(base: string, edition: string): string {
	return `${base}editions/${edition}/print/sheet.css`;
}

/**
 * Brings a sheet from its own page, which was built before. Throws where that cannot be read: it is gone, or the site is opened
 * from a folder, where a browser lets no page read another.
 */
export async function loadSheet(base: string, pick: Pick): Promise<LoadedSheet> {
	const parts = readPick(pick);
	if (!parts) throw new Error(`"${pick}" is no sheet.`);
	const page = await loadPage(`${base}editions/${parts.item}/briefing/`);
	const sheet = page?.querySelector('[data-sheet-of]');
	if (!sheet) throw new Error(`${parts.item} has no sheet.`);
	const element = document.importNode(sheet, true);
	if (!(element instanceof HTMLElement)) throw new Error(`${parts.item} has no sheet.`);
	return {
		title: textOf(element, 'h1'),
		facts: textOf(element, '.facts'),
		element,
		questions: [...element.querySelectorAll<HTMLElement>('[data-question]')].map((question) => ({
			pick: `${parts.item}/${question.dataset['question'] ?? ''}`,
			text: textOf(question, 'p'),
		})),
	};
}

/** As a document and not as text: what parses text into elements is a sink that the security policy closes. */
function loadPage(address: string): Promise<Document | null> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('GET', address);
		request.responseType = 'document';
		request.onload = () => resolve(request.status === 200 ? request.responseXML : null);
		request.onerror = () => reject(new Error(`${address} cannot be read.`));
		request.send();
	});
}

function textOf(element: Element, selector: string): string {
	return element.querySelector(selector)?.textContent?.trim() ?? '';
}
