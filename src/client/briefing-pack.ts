import { moved, picksIn, readPick, toggled, withPicks, type Pick } from '../model/briefing-pack.ts';
import './page-address.ts';
import { changePicks } from './add-to-pack.ts';
import { copyOf, PackRow } from './pack-rows.ts';
import { headsOf, loadSheet, type LoadedSheet } from './sheet-source.ts';

/** Puts the sheets together that the address names, in its order: the list to change, and what is printed. */
class BriefingPack extends HTMLElement {
	#sheets = new Map<string, Promise<LoadedSheet>>();
	#run = 0;

	connectedCallback() {
		document.addEventListener('packchange', () => void this.#show());
		addEventListener('popstate', () => changePicks(picksIn(location.search)));
		void this.#show();
	}

	get #base(): string {
		return this.dataset['base'] ?? '/';
	}

	async #show(): Promise<void> {
		const run = ++this.#run;
		const picks = picksIn(location.search);
		const loaded = await Promise.all(picks.map(async (pick) => ({ pick, sheet: await this.#load(pick).catch(() => undefined) })));
		// Whoever clicks faster than sheets come sees the last state.
		if (run !== this.#run) return;
		for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-pack-carry]')) link.search = withPicks('', picks);
		this.#part('[data-pack-chosen]').hidden = picks.length === 0;
		this.#part('[data-pack-print]').hidden = picks.length === 0;
		this.#part('[data-pack-status]').textContent = picks.length === 1 ? '1 sheet, ready to print.' : `${picks.length} sheets, ready to print in this order.`;
		const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['keep'] : undefined;
		const rows = loaded.map(({ pick, sheet }, index) => new PackRow(this, pick, sheet, { first: index === 0, last: index === loaded.length - 1 }));
		for (const row of rows) {
			row.onMove = (by) => changePicks(moved(picks, row.pick, by));
			row.onToggle = (pick) => changePicks(toggled(picksIn(location.search), pick));
		}
		this.#part('[data-pack-list]').replaceChildren(...rows.map(({ element }) => element));
		if (focused) this.querySelector<HTMLElement>(`[data-keep="${focused}"]`)?.focus();
		this.#layOut(loaded);
	}

	/** What is printed: the sheets, and questions that follow one another on a sheet of their own. */
	#layOut(loaded: readonly { pick: Pick; sheet: LoadedSheet | undefined }[]): void {
		const sheets: HTMLElement[] = [];
		const titles: string[] = [];
		for (const { pick, sheet } of loaded) {
			const question = readPick(pick)?.question;
			if (!sheet) sheets.push(this.#missing(pick));
			else if (!question) sheets.push(copyOf(sheet.element));
			else {
				const last = sheets.at(-1);
				const holder = last?.matches('.question-sheet') ? last : copyOf(this.#template('[data-pack-questions]'));
				if (holder !== last) sheets.push(holder);
				this.#addQuestion(holder, sheet, question);
			}
			titles.push(sheet ? titleOf(pick, sheet) : pick);
			const heads = headsOf(this.#base, readPick(pick)?.edition ?? '');
			if (!document.querySelector(`link[href="${heads}"]`)) document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: heads }));
		}
		this.#part('[data-pack-sheets]').replaceChildren(...sheets);
		this.#part('[data-pack-contents]').replaceChildren(...titles.map((title) => Object.assign(document.createElement('li'), { textContent: title })));
	}

	/** With its own list, by whose style it is set; numbered anew, and with the case that it comes from. */
	#addQuestion(holder: HTMLElement, { element, title, edition }: LoadedSheet, question: string): void {
		const asked = element.querySelector(`[data-question="${question}"]`);
		const list = holder.querySelector('ol') ?? asked?.parentElement?.cloneNode(false);
		if (!asked || !(list instanceof HTMLElement)) return;
		const row = document.importNode(asked, true);
		const from = copyOf(this.#template('[data-pack-from]'));
		from.textContent = `${edition} · ${title}`;
		row.querySelector('p')?.after(from);
		list.append(row);
		holder.append(list);
		row.querySelector('.number')?.replaceChildren(String(list.childElementCount));
	}

	#missing(pick: Pick): HTMLElement {
		const note = copyOf(this.#template('[data-pack-missing]'));
		note.dataset['screenOnly'] = '';
		const link = note.querySelector('a');
		if (link) Object.assign(link, { href: `${this.#base}editions/${readPick(pick)?.item ?? ''}/briefing/`, textContent: pick });
		return note;
	}

	#load(pick: Pick): Promise<LoadedSheet> {
		const item = readPick(pick)?.item ?? '';
		const loading = this.#sheets.get(item) ?? loadSheet(this.#base, item);
		this.#sheets.set(item, loading);
		return loading;
	}

	#part(selector: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(selector);
		if (!part) throw new Error(`The page has no ${selector}.`);
		return part;
	}

	#template(selector: string): HTMLElement {
		const first = this.querySelector<HTMLTemplateElement>(selector)?.content.firstElementChild;
		if (first instanceof HTMLElement) return first;
		throw new Error(`The page has no ${selector}.`);
	}
}

function titleOf(pick: Pick, { title, questions }: LoadedSheet): string {
	return questions.find((question) => question.pick === pick)?.text ?? title;
}

customElements.define('briefing-pack', BriefingPack);
