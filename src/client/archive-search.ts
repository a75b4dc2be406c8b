import { markedParts, type PagefindModule, type PagefindResult } from './pagefind-module.ts';

const page = 10;

/** Runs the search form in the page: results as you type, the newest query wins, the address keeps the state. */
class ArchiveSearch extends HTMLElement {
	#index: Promise<PagefindModule> | undefined;
	#run = 0;

	connectedCallback() {
		const form = this.querySelector('form');
		if (!form) return;
		const parameters = new URLSearchParams(location.search);
		for (const name of ['q', 'edition', 'topic']) {
			const field = form.elements.namedItem(name);
			const value = parameters.get(name);
			if (value && (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) field.value = value;
		}
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#search(form);
		});
		form.addEventListener('input', () => void this.#search(form));
		form.addEventListener('focusin', () => void this.#load().catch(() => this.#fail()), { once: true });
		if (parameters.size > 0) void this.#search(form);
	}

	#load(): Promise<PagefindModule> {
		const address = `${this.dataset['index'] ?? '/pagefind/'}pagefind.js`;
		// Without its worker, which the policy of trusted types stops.
		this.#index ??= import(/* @vite-ignore */ address).then(async (module) => {
			await module.options({ noWorker: true });
			return module;
		});
		return this.#index;
	}

	async #search(form: HTMLFormElement): Promise<void> {
		const run = ++this.#run;
		const fields = new FormData(form);
		const [words, edition, topic] = ['q', 'edition', 'topic'].map((name) => String(fields.get(name) ?? '').trim());
		const state = Object.entries({ q: words, edition, topic }).filter(([, value]) => value);
		history.replaceState(null, '', state.length > 0 ? `?${new URLSearchParams(state.map(([key, value]) => [key, value ?? '']))}` : location.pathname);
		if (state.length === 0) return this.#show([], 'idle', '');
		this.#list.dataset['searchState'] = 'loading';
		try {
			const index = await this.#load();
			const filters = { ...(edition ? { edition } : {}), ...(topic ? { topic } : {}) };
			const { results } = await index.search(words || null, { filters, ...(words ? {} : { sort: { published: 'desc' } }) });
			if (run !== this.#run) return;
			const found = results.length === 1 ? '1 page found' : `${results.length === 0 ? 'Nothing' : `${results.length} pages`} found`;
			await this.#show(results, 'done', words ? `${found} for “${words}”.` : `${found}.`, run);
		} catch {
			if (run === this.#run) this.#fail();
		}
	}

	async #show(results: PagefindResult[], state: 'idle' | 'done', status: string, run = this.#run): Promise<void> {
		const more = this.querySelector<HTMLButtonElement>('[data-search-more]');
		const add = async (from: number) => {
			const loaded = await Promise.all(results.slice(from, from + page).map((result) => result.data()));
			if (run !== this.#run) return;
			const first = this.#list.children.length;
			this.#list.append(...loaded.map(resultItem));
			if (from > 0) this.#list.children[first]?.querySelector('a')?.focus();
			if (!more) return;
			more.hidden = from + page >= results.length;
			more.onclick = () => void add(from + page);
		};
		const statusLine = this.querySelector('[data-search-status]');
		if (statusLine) statusLine.textContent = status;
		this.#list.replaceChildren();
		await add(0);
		this.#list.dataset['searchState'] = state;
	}

	#fail(): void {
		const unavailable = this.querySelector<HTMLElement>('[data-search-unavailable]');
		if (unavailable) unavailable.hidden = false;
		this.#list.replaceChildren();
		this.#list.dataset['searchState'] = 'error';
	}

	get #list(): HTMLElement {
		return this.querySelector<HTMLElement>('[data-search-results]') ?? this;
	}
}

/** One result, built as text: Pagefind gives titles unescaped. */
function resultItem(data: Awaited<ReturnType<PagefindResult['data']>>): HTMLLIElement {
	const item = document.createElement('li');
	item.append(line('p', 'title', link(data.url, data.meta['title'] ?? data.url)));
	item.append(line('p', 'facts', [data.meta['edition'], data.meta['kind']].filter(Boolean).join(' · ')));
	item.append(line('p', 'excerpt', ...markedParts(data.excerpt)));
	const places = data.sub_results.filter(({ url }) => url !== data.url).slice(0, 3);
	if (places.length > 0) item.append(line('ul', 'places', ...places.map(({ url, title }) => line('li', '', link(url, title)))));
	return item;
}

function link(href: string, text: string): HTMLAnchorElement {
	const anchor = document.createElement('a');
	anchor.href = href;
	anchor.textContent = text;
	return anchor;
}

function line(tag: string, className: string, ...content: (Node | string)[]): HTMLElement {
	const element = document.createElement(tag);
	if (className) element.className = className;
	element.append(...content);
	return element;
}

customElements.define('archive-search', ArchiveSearch);
