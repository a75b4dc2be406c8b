import { picksIn, toggled, withPicks } from '../model/briefing-pack.ts';

/**
 * Adds a sheet to the briefing pack that the address of this page carries, or takes it out. The link in it does the same without
 * script, for one sheet: <add-to-pack data-pick="2020-q1/cases/lost-log"><a href="/briefing/?sheets=...">...</a></add-to-pack>
 */
class AddToPack extends HTMLElement {
	#button = document.createElement('button');

	connectedCallback() {
		const link = this.querySelector('a');
		if (!link) return;
		this.#button.type = 'button';
		this.#button.textContent = link.textContent;
		const what = link.getAttribute('aria-label');
		if (what) this.#button.ariaLabel = what;
		this.#button.addEventListener('click', () => changePicks(toggled(picks, this.dataset['pick'] ?? '')));
		link.replaceWith(this.#button);
		document.addEventListener('packchange', this.#show);
		this.#show();
	}

	disconnectedCallback() {
		document.removeEventListener('packchange', this.#show);
	}

	#show = () => {
		this.#button.ariaPressed = String(picks.includes(this.dataset['pick'] ?? ''));
	};
}

/** Says how many sheets are in the pack, and leads to it. Where there are none it is not shown. */
class PackBar extends HTMLElement {
	connectedCallback() {
		document.addEventListener('packchange', this.#show);
		document.addEventListener('click', (event) => carry(event, this.dataset['base'] ?? '/'), { capture: true });
		this.#show();
	}

	#show = () => {
		this.hidden = picks.length === 0;
		const link = this.querySelector('a');
		if (link) link.search = withPicks('', picks);
		const status = this.querySelector('[data-count]');
		if (status) status.textContent = picks.length === 1 ? '1 sheet' : `${picks.length} sheets`;
	};
}

/** The picks of this page: the address has them too, but a search may write it anew. */
let picks = picksIn(location.search);

/** Changes the pack: the address of this page, and all that shows it. */
export function changePicks(to: string[]): void {
	picks = to;
	history.replaceState(history.state, '', `${location.pathname}${withPicks(location.search, picks)}${location.hash}`);
	document.dispatchEvent(new Event('packchange'));
}

/** Whoever follows a link to another page of the site takes the pack along. */
function carry(event: Event, base: string): void {
	const link = event.target instanceof Element ? event.target.closest('a') : null;
	if (!link || picks.length === 0 || link.origin !== location.origin || !link.pathname.startsWith(base)) return;
	if (link.pathname === location.pathname && link.hash) return;
	link.search = withPicks(link.search, picks);
}

customElements.define('add-to-pack', AddToPack);
customElements.define('pack-bar', PackBar);
