/** Shows the full address of a link: where a site was built without knowing its origin, only the browser can say it. */
class PageAddress extends HTMLElement {
	connectedCallback() {
		const link = this.querySelector('a');
		if (link && /^https?:$/.test(link.protocol)) link.textContent = link.href.replace(/^https?:\/\//, '').replace(/\/$/, '');
	}
}

if (!customElements.get('page-address')) customElements.define('page-address', PageAddress);
