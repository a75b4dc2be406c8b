import { writeAddress } from '../model/search/address.ts';
import { excerptOf } from '../model/search/excerpt.ts';
import { messagesOf } from '../model/search/messages.ts';
import { nearestTopics } from '../model/search/nearest-topics.ts';
import type { Found, Request } from '../model/search/search-archive.ts';
import { Announcer } from './announcer.ts';
import { element } from './element.ts';
import { chosenButtons, showCounts } from './filter-controls.ts';
import { packButton, resultItem } from './result-item.ts';
import { otherwise, topicItem } from './search-links.ts';
import { SearchParts } from './search-parts.ts';
import type { SearchService } from './search-service.ts';

/** What stands around a search form: how many results, what was done to get them, and the results themselves. */
export class SearchView {
	readonly #root: HTMLElement;
	readonly #form: HTMLFormElement;
	readonly #parts: SearchParts;
	readonly #list: HTMLElement;
	readonly #announcer: Announcer;
	readonly #onFilter: () => void;

	constructor(root: HTMLElement, form: HTMLFormElement, onFilter: () => void) {
		this.#root = root;
		this.#form = form;
		this.#parts = new SearchParts(root);
		this.#list = this.#parts.part('results') ?? root;
		this.#announcer = new Announcer(this.#parts.part('status'));
		this.#onFilter = onFilter;
	}

	wait(): void {
		this.#list.dataset['searchState'] = 'loading';
	}

	/** Nothing is asked. */
	rest(): void {
		this.#clear();
		this.#list.dataset['searchState'] = 'idle';
		this.#announcer.say('');
		this.#parts.fill('chosen');
	}

	fail(): void {
		this.#clear();
		this.#parts.reveal('unavailable', true);
		this.#parts.reveal('panel', true);
		this.#list.dataset['searchState'] = 'error';
	}

	async show(request: Request, found: Found, service: SearchService, isCurrent: () => boolean): Promise<void> {
		const most = this.#isWholePage ? 10 : 5;
		const items = await this.#items(found, service, 0, most);
		if (!isCurrent()) return;
		this.#clear();
		const { count, notice } = messagesOf(request.words, found);
		const page = new URL(this.#form.action);
		this.#parts.fill('count', count);
		this.#parts.fill('notice', ...notice.map(({ text, isStrong }) => (isStrong ? element('strong', '', text) : text)), ...otherwise(request, found, page));
		this.#announcer.say([count, ...notice.map(({ text }) => text)].join(' '));
		showCounts(this.#form, found.counts);
		this.#parts.fill('chosen', ...chosenButtons(this.#form, this.#onFilter));
		this.#list.append(...items);
		this.#parts.reveal('nothing', found.results.length === 0);
		if (found.results.length === 0) this.#parts.fill('topics', ...nearestTopics(request.words, service.archive.topics).map(({ name, url }) => topicItem(name, `${this.#root.dataset['base'] ?? ''}${url}`)));
		this.#more(found, service, most, isCurrent);
		this.#parts.part('all')?.setAttribute('href', `${page.pathname}?${writeAddress(request)}`);
		this.#parts.reveal('all', found.results.length > most);
		this.#parts.reveal('panel', true);
		this.#list.dataset['searchMatch'] = found.match;
		this.#list.dataset['searchState'] = 'done';
	}

	get #isWholePage(): boolean {
		return this.#root.hasAttribute('data-whole-page');
	}

	async #items({ results, wanted }: Found, { archive, engine }: SearchService, from: number, most: number): Promise<HTMLElement[]> {
		return Promise.all(
			results.slice(from, from + most).map(async ({ record, places }) => {
				const text = await engine.read(record);
				const item = resultItem(record, text, excerptOf(text, places, wanted, archive.titleLength(record)), archive);
				const button = this.#isWholePage ? packButton(text) : undefined;
				if (button) item.append(button);
				return item;
			}),
		);
	}

	/** The button for the next results: the keyboard goes on with the first of them. */
	#more(found: Found, service: SearchService, most: number, isCurrent: () => boolean): void {
		const button = this.#parts.part('more');
		if (!button) return;
		const left = () => found.results.length - this.#list.children.length;
		const update = () => {
			button.hidden = left() <= 0;
			button.textContent = `Show ${Math.min(most, left())} more of ${left().toLocaleString('en-GB')}`;
		};
		button.onclick = async () => {
			const from = this.#list.children.length;
			const items = await this.#items(found, service, from, most);
			if (!isCurrent()) return;
			this.#list.append(...items);
			items[0]?.querySelector('a')?.focus();
			update();
		};
		update();
	}

	#clear(): void {
		this.#list.replaceChildren();
		delete this.#list.dataset['searchMatch'];
		for (const name of ['count', 'notice']) this.#parts.fill(name);
		for (const name of ['unavailable', 'nothing', 'all', 'more', 'panel']) this.#parts.reveal(name, false);
	}
}
