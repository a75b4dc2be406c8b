/** Shows only the outcomes that fit the choices; the address keeps them, so that a selection can be sent on. */
class OutcomeFilter extends HTMLElement {
	connectedCallback() {
		const filter = this.querySelector<HTMLElement>('[role=group]');
		if (!filter) return;
		const chosen = new URLSearchParams(location.search);
		const fields = [...filter.querySelectorAll('select')];
		for (const field of fields) field.value = chosen.get(field.name) ?? '';
		filter.addEventListener('change', () => {
			const choices = fields.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
			history.replaceState(null, '', choices.length > 0 ? `?${new URLSearchParams(choices)}` : location.pathname);
			this.#apply(fields);
		});
		this.#apply(fields);
	}

	#apply(fields: readonly HTMLSelectElement[]): void {
		const rows = [...this.querySelectorAll<HTMLElement>('tbody tr')];
		for (const row of rows) row.hidden = !fields.every(({ name, value }) => value === '' || row.dataset[name] === value);
		for (const part of this.querySelectorAll<HTMLElement>('section, table')) part.hidden = !part.querySelector('tbody tr:not([hidden])');
		const count = rows.filter((row) => !row.hidden).length;
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = count === rows.length ? `All ${count} outcomes` : `${count} of ${rows.length} outcomes`;
	}
}

customElements.define('outcome-filter', OutcomeFilter);
