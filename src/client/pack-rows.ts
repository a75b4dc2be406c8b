import { picksIn, readPick, type Pick } from '../model/briefing-pack.ts';
import type { LoadedSheet } from './sheet-source.ts';

/** The rows whose questions are shown: they stay so when the list is made anew. */
const opened = new Set<Pick>();

/** One row of the list of a pack: its title, and the buttons that move it, take it out or pick single questions of it. */
export class PackRow {
	readonly element: HTMLElement;
	readonly pick: Pick;
	onMove: (by: -1 | 1) => void = () => undefined;
	onToggle: (pick: Pick) => void = () => undefined;

	constructor(
		page: ParentNode,
		pick: Pick,
		sheet: LoadedSheet | undefined,
		{ first, last }: { first: boolean; last: boolean },
	) {
		this.pick = pick;
		this.element = copyOf(firstOf(page, '[data-pack-row]'));
		const question = sheet?.questions.find((each) => each.pick === pick);
		const title = question ? `Question: ${question.text}` : (sheet?.title ?? pick);
		fill(this.element, title);
		const button = (name: string, label: string, act: () => void) => {
			const found = this.element.querySelector<HTMLButtonElement>(`[data-${name}]`);
			if (!found) return undefined;
			found.ariaLabel = `${label}: ${title}`;
			found.dataset['keep'] = `${name} ${pick}`;
			found.addEventListener('click', act);
			return found;
		};
		const up = button('up', 'Up', () => this.onMove(-1));
		const down = button('down', 'Down', () => this.onMove(1));
		button('remove', 'Remove', () => this.onToggle(pick));
		if (up) up.disabled = first;
		if (down) down.disabled = last;
		const choose = button('choose', 'Questions only', () => {
			if (!opened.delete(pick)) opened.add(pick);
			this.#showQuestions(page, sheet, choose);
		});
		this.#showQuestions(page, sheet, choose);
		if (choose && (!sheet || sheet.questions.length === 0 || readPick(pick)?.question)) choose.hidden = true;
	}

	#showQuestions(page: ParentNode, sheet: LoadedSheet | undefined, choose: HTMLButtonElement | undefined): void {
		const list = this.element.querySelector<HTMLElement>('[data-questions]');
		if (!list || !sheet) return;
		list.hidden = !opened.has(this.pick);
		if (choose) choose.ariaExpanded = String(!list.hidden);
		if (list.hidden || list.children.length > 0) return;
		for (const { pick, text } of sheet.questions) {
			const row = copyOf(firstOf(page, '[data-pack-question]'));
			fill(row, text);
			const box = row.querySelector('input');
			if (!box) continue;
			box.checked = picksIn(location.search).includes(pick);
			box.dataset['keep'] = `question ${pick}`;
			box.addEventListener('change', () => this.onToggle(pick));
			list.append(row);
		}
	}
}

export function copyOf(element: HTMLElement): HTMLElement {
	return document.importNode(element, true);
}

function firstOf(page: ParentNode, selector: string): HTMLElement {
	const first = page.querySelector<HTMLTemplateElement>(selector)?.content.firstElementChild;
	if (first instanceof HTMLElement) return first;
	throw new Error(`The page has no ${selector}.`);
}

function fill(element: HTMLElement, title: string): void {
	const place = element.querySelector('[data-title]');
	if (place) place.textContent = title;
}
