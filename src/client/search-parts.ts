/** The parts of a search by the names of their data attributes: data-search-count ... */
export class SearchParts {
	readonly #root: HTMLElement;

	constructor(root: HTMLElement) {
		this.#root = root;
	}

	part(name: string): HTMLElement | null {
		return this.#root.querySelector<HTMLElement>(`[data-search-${name}]`);
	}

	fill(name: string, ...content: (Node | string)[]): void {
		this.part(name)?.replaceChildren(...content);
	}

	reveal(name: string, isShown: boolean): void {
		const part = this.part(name);
		if (part) part.hidden = !isShown;
	}
}
