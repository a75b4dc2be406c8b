/** With script, "Print" prints this page, and an e-mail carries its address even where the site does not know its origin. */
class ItemActions extends HTMLElement {
	connectedCallback() {
		this.querySelector('[data-print]')?.addEventListener('click', (event) => {
			event.preventDefault();
			print();
		});
		const send = this.querySelector<HTMLAnchorElement>('[data-send]');
		if (send) send.href += encodeURIComponent(`\n${location.href.split(/[?#]/)[0]}`);
	}
}

customElements.define('item-actions', ItemActions);
