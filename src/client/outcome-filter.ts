/** Shows only the outcomes that fit the choices, in the order chosen; the address keeps both, so that a selection can be sent on. */
class OutcomeFilter extends HTMLElement {
	/** The editions and the rows of each table as the page came: newest edition first. */
	#editions: HTMLElement[] = [];
	#rows: { row: HTMLElement; home: HTMLElement }[] = [];
	#shown = '';

	connectedCallback() {
		const filter = this.querySelector<HTMLElement>('[role=group]');
		if (!filter) return;
		this.#editions = [...this.querySelectorAll<HTMLElement>('section.edition')];
		this.#rows = [...this.querySelectorAll('tbody')].flatMap((home) => [...home.rows].map((row) => ({ row, home })));
		const chosen = new URLSearchParams(location.search);
		const fields = [...filter.querySelectorAll('select')];
		for (const field of fields) {
			const value = chosen.get(field.name) ?? '';
			field.value = [...field.options].some((option) => option.value === value) ? value : '';
		}
		filter.addEventListener('change', () => {
			const choices = fields.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
			history.replaceState(null, '', choices.length > 0 ? `?${new URLSearchParams(choices)}` : location.pathname);
			this.#apply(fields);
		});
		this.#apply(fields);
	}

	#apply(fields: readonly HTMLSelectElement[]): void {
		this.#order(fields.find(({ name }) => name === 'sort')?.value ?? '');
		const wanted = fields.filter(({ name, value }) => name !== 'sort' && value !== '');
		let count = 0;
		for (const { row } of this.#rows) {
			row.hidden = !wanted.every(({ name, value }) => row.dataset[name]?.split('|').includes(value));
			if (!row.hidden) count += 1;
		}
		for (const part of this.querySelectorAll<HTMLElement>('section, table')) part.hidden = !part.querySelector('tbody tr:not([hidden])');
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = count === this.#rows.length ? `All ${count} outcomes` : `${count} of ${this.#rows.length} outcomes`;
	}

	/** By edition, or all rows in one table, where each says which edition reported it. */
	#order(order: string): void {
		const [table] = this.querySelectorAll('table');
		const article = this.querySelector('article');
		if (order === this.#shown || !table || !article) return;
		this.#shown = order;
		this.querySelector('[data-one-table]')?.remove();
		for (const { row, home } of this.#rows) home.append(row);
		article.append(...(order === 'oldest' ? this.#editions.toReversed() : this.#editions));
		if (order === 'gravest') article.prepend(this.#gravestFirst(table));
	}

	#gravestFirst(pattern: HTMLTableElement): HTMLTableElement {
		const table = document.importNode(pattern, true);
		table.dataset['oneTable'] = '';
		if (table.caption) table.caption.textContent = 'Outcomes of all editions, gravest first';
		table.tBodies[0]?.replaceChildren(...this.#rows.toSorted((a, b) => severity(b.row) - severity(a.row)).map(({ row }) => row));
		return table;
	}
}

function severity(row: HTMLElement): number {
	return Number(row.dataset['severity'] ?? 0);
}

customElements.define('outcome-filter', OutcomeFilter);
