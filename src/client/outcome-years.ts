/**
 * Leads on to the page of a year whoever comes with an address of the time when one page had all outcomes: with
 * "#outcome-2019-q2-a-row" or with "?year=2019". What else was chosen goes along.
 */
class OutcomeYears extends HTMLElement {
	connectedCallback() {
		const chosen = new URLSearchParams(location.search);
		const year = /^#outcome-(\d{4})-/.exec(location.hash)?.[1] ?? chosen.get('year');
		const page = this.querySelector<HTMLAnchorElement>(`a[data-year="${CSS.escape(year ?? '')}"]:not([aria-current])`);
		if (!page) return;
		chosen.delete('year');
		page.search = String(chosen);
		page.hash = location.hash;
		location.replace(page.href);
	}
}

customElements.define('outcome-years', OutcomeYears);
