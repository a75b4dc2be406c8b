/** Keeps the choices of a printed page in its address, as parameters without a value: /print/?colour&ruled */
class PaperOptions extends HTMLElement {
	connectedCallback() {
		const chosen = new URLSearchParams(location.search);
		for (const box of this.#boxes()) {
			if (chosen.has(box.name)) box.checked = true;
			box.addEventListener('change', () => this.#remember());
		}
		this.querySelector('[data-print]')?.addEventListener('click', () => print());
		if (document.readyState === 'complete') fetchPaperFaces();
		else addEventListener('load', fetchPaperFaces, { once: true });
	}

	#remember(): void {
		const own = new Set(this.#boxes().map(({ name }) => name));
		const others = location.search.slice(1).split('&').filter((part) => part && !own.has(part.split('=')[0] ?? ''));
		const chosen = this.#boxes().filter(({ checked }) => checked).map(({ name }) => name);
		const parameters = [...others, ...chosen].join('&');
		history.replaceState(null, '', `${location.pathname}${parameters && `?${parameters}`}${location.hash}`);
	}

	#boxes(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
	}
}

/** A browser does not wait for faces that only paper has, once it prints; and the screen does not wait for them. */
function fetchPaperFaces(): void {
	// What is shown as on paper has them already, and each that came would have all set anew.
	if (matchMedia('print').matches) return;
	for (const sheet of document.querySelectorAll<HTMLLinkElement>('[data-paper-faces]')) sheet.media = 'all';
	requestAnimationFrame(() => {
		for (const face of document.fonts) if (face.family.includes('Print')) void face.load().catch(() => undefined);
	});
}

customElements.define('paper-options', PaperOptions);
