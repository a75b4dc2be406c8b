import { picksIn, withPicks } from '../model/briefing-pack.ts';
import { isEmpty, readAddress, sortOf, writeAddress } from '../model/search/address.ts';
import { searchArchive, type Request } from '../model/search/search-archive.ts';
import { chooseFilters, chosenFilters, openByButton } from './filter-controls.ts';
import { openSearch, type SearchService } from './search-service.ts';
import { SearchView } from './search-view.ts';

/** How long to wait for the next letter, in milliseconds. */
const pause = 40;

/**
 * A search form with its results: as one types, the newest query wins. On a page of its own the address keeps the state.
 * In the head of other pages there is room for the first results and a link to that page.
 */
class ArchiveSearch extends HTMLElement {
	#service: Promise<SearchService> | undefined;
	#run = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#asTyped = false;

	connectedCallback() {
		const form = this.querySelector('form');
		if (!form) return;
		const view = new SearchView(this, form, () => void this.#search(form, view, 'step'));
		openByButton(this.querySelector('[data-search-narrow]'));
		form.addEventListener('submit', (event) => {
			if (!this.#isWholePage) return;
			event.preventDefault();
			void this.#search(form, view, 'step');
		});
		form.addEventListener('input', (event) => {
			const isWords = event.target instanceof HTMLInputElement && event.target.type === 'search';
			if (!isWords) return void this.#search(form, view, 'step');
			this.#asTyped = false;
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => void this.#search(form, view, 'typing'), pause);
		});
		this.addEventListener('focusin', () => void this.#open().catch(() => view.fail()), { once: true });
		if (this.contains(document.activeElement)) void this.#open().catch(() => view.fail());
		if (this.#isWholePage) {
			addEventListener('popstate', () => void this.#restore(form, view));
			if (hasQuery()) void this.#restore(form, view);
		}
		// What was typed before this script was there.
		if (!hasQuery() && this.#words(form)) void this.#search(form, view, 'typing');
	}

	get #isWholePage(): boolean {
		return this.hasAttribute('data-whole-page');
	}

	#open(): Promise<SearchService> {
		this.#service ??= openSearch(this.dataset['index'] ?? '/pagefind/');
		return this.#service;
	}

	#words(form: HTMLFormElement): string {
		return String(new FormData(form).get('q') ?? '');
	}

	/** Searches for what the address asks. */
	async #restore(form: HTMLFormElement, view: SearchView): Promise<void> {
		const run = ++this.#run;
		const parameters = new URLSearchParams(location.search);
		const field = form.elements.namedItem('q');
		if (field instanceof HTMLInputElement) field.value = parameters.get('q') ?? '';
		view.wait();
		const service = await this.#open().catch(() => view.fail());
		if (!service || run !== this.#run) return;
		const request = readAddress(parameters, service.archive.labels);
		chooseFilters(form, request.filters);
		const sort = form.elements.namedItem('sort');
		if (sort instanceof HTMLSelectElement) sort.value = request.sort;
		this.#asTyped = request.asTyped;
		await this.#search(form, view, 'restored');
	}

	async #search(form: HTMLFormElement, view: SearchView, cause: 'typing' | 'step' | 'restored'): Promise<void> {
		clearTimeout(this.#timer);
		const run = ++this.#run;
		const fields = new FormData(form);
		const sort = fields.get('sort');
		const request = { words: this.#words(form), filters: chosenFilters(form), sort: sortOf(typeof sort === 'string' ? sort : ''), asTyped: this.#asTyped };
		if (cause !== 'restored') this.#keep(request, cause);
		// One letter is not yet a word.
		if (isEmpty(request) || (cause === 'typing' && request.words.trim().length < 2)) return view.rest();
		view.wait();
		try {
			const service = await this.#open();
			const found = await searchArchive(request, service.archive, service.engine, { isTyping: cause === 'typing', englishWords: service.englishWords });
			if (run === this.#run) await view.show(request, found, service, () => run === this.#run);
		} catch {
			if (run === this.#run) view.fail();
		}
	}

	/** Typing changes the address; a choice or Enter is a step that the browser can take back. */
	#keep(request: Request, cause: 'typing' | 'step'): void {
		if (!this.#isWholePage) return;
		const query = withPicks(writeAddress(request), picksIn(location.search));
		const address = query || location.pathname;
		if (cause === 'typing') history.replaceState(null, '', address);
		else if (query !== location.search) history.pushState(null, '', address);
	}
}

/** Whether the address asks for anything, besides carrying a briefing pack. */
function hasQuery(): boolean {
	return withPicks(location.search, []) !== '';
}

customElements.define('archive-search', ArchiveSearch);
