/** Shows only the outcomes that fit the choices, in the order chosen; the address keeps both, so that a selection can be sent on. */
class OutcomeFilter extends HTMLElement {
	/** The editions and the rows of each table as the page came: newest edition first. */
	#editions: HTMLElement[] = [];
	#rows: { row: HTMLElement; home: HTMLElement }[] = [];
	#fields: HTMLSelectElement[] = [];
	/** The ways to the pages of the years, where each has one. */
	readonly #pages = [...document.querySelectorAll<HTMLAnchorElement>('outcome-years a')];
	#shown = '';

	connectedCallback() {
		const filter = this.querySelector<HTMLElement>('[role=group]');
		if (!filter) return;
		this.#editions = [...this.querySelectorAll<HTMLElement>('section.edition')];
		this.#rows = [...this.querySelectorAll('tbody')].flatMap((home) => [...home.rows].map((row) => ({ row, home })));
		this.#fields = [...filter.querySelectorAll('select')];
		const chosen = new URLSearchParams(location.search);
		for (const field of this.#fields) {
			const value = chosen.get(field.name) ?? '';
			field.value = [...field.options].some((option) => option.value === value) ? value : initialOf(field);
		}
		filter.addEventListener('change', (event) => this.#choose(event.target));
		this.#apply();
	}

	#choose(target: EventTarget | null): void {
		const link = target instanceof HTMLSelectElement && target.name === 'year' ? this.#pages.find(({ dataset }) => dataset['year'] === target.value) : undefined;
		// Another year may be another page.
		if (link && !link.ariaCurrent) return location.assign(link.href);
		history.replaceState(null, '', `${location.pathname}${this.#query()}`);
		this.#apply();
	}

	/** What was chosen, as it stands in an address: "?finding=misconduct". A page of one year says its year already. */
	#query(): string {
		const choices = this.#fields.filter(({ name, value }) => value !== '' && !(name === 'year' && this.#pages.length > 0));
		return choices.length > 0 ? `?${new URLSearchParams(choices.map(({ name, value }) => [name, value]))}` : '';
	}

	#apply(): void {
		this.#order(this.#fields.find(({ name }) => name === 'sort')?.value ?? '');
		const wanted = this.#fields.filter(({ name, value }) => name !== 'sort' && value !== '');
		let count = 0;
		for (const { row } of this.#rows) {
			row.hidden = !wanted.every(({ name, value }) => row.dataset[name]?.split('|').includes(value));
			if (!row.hidden) count += 1;
		}
		for (const part of this.querySelectorAll<HTMLElement>('section, table')) part.hidden = !part.querySelector('tbody tr:not([hidden])');
		const status = this.querySelector<HTMLElement>('[role=status]');
		if (status) status.textContent = [countOf(count, this.#rows.length), status.dataset['of']].filter(Boolean).join(' ');
		for (const link of this.#pages) link.search = this.#query();
	}

	/** By edition; or by outcome, where each row says which edition reported it. */
	#order(order: string): void {
		const article = this.querySelector('article');
		if (order === this.#shown || !article) return;
		this.#shown = order;
		for (const { row, home } of this.#rows) home.append(row);
		for (const made of this.querySelectorAll('[data-made]')) made.remove();
		article.append(...(order === 'oldest' ? this.#editions.toReversed() : this.#editions));
		if (order === 'gravest') article.prepend(...this.#gravestFirst());
	}

	/** A section for each outcome, in copies of what the page has, which wear its styles. */
	#gravestFirst(): HTMLElement[] {
		const [pattern] = this.#editions;
		const table = pattern?.querySelector('table');
		const kinds = this.#fields.find(({ name }) => name === 'outcome')?.options ?? [];
		if (!pattern || !table) return [];
		// The vocabulary has the mildest first.
		return [...kinds].reverse().flatMap(({ value, text }) => {
			const rows = this.#rows.filter(({ row }) => row.dataset['outcome'] === value).map(({ row }) => row);
			if (rows.length === 0) return [];
			const section = document.importNode(pattern, false);
			for (const name of ['id', 'aria-labelledby']) section.removeAttribute(name);
			section.ariaLabel = text;
			section.dataset['made'] = '';
			section.append(copyOf(pattern.querySelector('h2'), text), tableOf(table, `${text}, reported in any edition`, rows));
			return [section];
		});
	}
}

function copyOf(element: Element | null, text: string): Element {
	const copy = element ? document.importNode(element, false) : document.createElement('h2');
	copy.removeAttribute('id');
	copy.textContent = text;
	return copy;
}

/** Without copies of the pattern's rows, which may be many. */
function tableOf(pattern: HTMLTableElement, caption: string, rows: readonly HTMLElement[]): HTMLTableElement {
	const table = document.importNode(pattern, false);
	const body = pattern.tBodies[0] ? document.importNode(pattern.tBodies[0], false) : document.createElement('tbody');
	body.append(...rows);
	table.dataset['byOutcome'] = '';
	table.append(copyOf(pattern.caption, caption), ...(pattern.tHead ? [document.importNode(pattern.tHead, true)] : []), body);
	return table;
}

/** What a field says before anybody chooses: "All findings", or the year of the page. */
function initialOf(field: HTMLSelectElement): string {
	return [...field.options].find(({ defaultSelected }) => defaultSelected)?.value ?? '';
}

function countOf(shown: number, all: number): string {
	const count = (number: number) => number.toLocaleString('en-GB');
	if (shown === 0) return `No outcome fits all of these choices, out of ${count(all)}`;
	return shown === all ? `All ${count(all)} outcomes` : `${count(shown)} of ${count(all)} outcomes`;
}

customElements.define('outcome-filter', OutcomeFilter);
