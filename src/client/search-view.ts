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
import type { SearchService } from './search-service.ts';

/** What stands around a search form: how many results, what was done to get them, and the results themselves. */
export class SearchView {
	readonly #root: HTMLElement;
	readonly #form: HTMLFormElement;
	readonly #list: HTMLElement;
	readonly #announcer: Announcer;
	readonly #onFilter: () => void;

	constructor(root: HTMLElement, form: HTMLFormElement, onFilter: () => void) {
		this.#root = root;
		this.#form = form;
		this.#list = this.#part('results') ?? root;
		this.#announcer = new Announcer(this.#part('status'));
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
		this.#fill('chosen');
	}

	fail(): void {
		this.#clear();
		this.#reveal('unavailable', true);
		this.#reveal('panel', true);
		this.#list.dataset['searchState'] = 'error';
	}

	async show(request: Request, found: Found, service: SearchService, isCurrent: () => boolean): Promise<void> {
		const most = this.#isWholePage ? 10 : 5;
		const items = await this.#items(found, service, 0, most);
		if (!isCurrent()) return;
		this.#clear();
		const { count, notice } = messagesOf(request.words, found);
		const page = new URL(this.#form.action);
		this.#fill('count', count);
		this.#fill('notice', ...notice.map(({ text, isStrong }) => (isStrong ? element('strong', '', text) : text)), ...otherwise(request, found, page));
		this.#announcer.say([count, ...notice.map(({ text }) => text)].join(' '));
		showCounts(this.#form, found.counts);
		this.#fill('chosen', ...chosenButtons(this.#form, this.#onFilter));
		this.#list.append(...items);
		this.#reveal('nothing', found.results.length === 0);
		if (found.results.length === 0) this.#fill('topics', ...nearestTopics(request.words, service.archive.topics).map(({ name, url }) => topicItem(name, `${this.#root.dataset['base'] ?? ''}${url}`)));
		this.#more(found, service, most, isCurrent);
		this.#part('all')?.setAttribute('href', `${page.pathname}?${writeAddress(request)}`);
		this.#reveal('all', found.results.length > most);
		this.#reveal('panel', true);
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
		const button = this.#part('more');
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
		for (const name of ['count', 'notice']) this.#fill(name);
		for (const name of ['unavailable', 'nothing', 'all', 'more', 'panel']) this.#reveal(name, false);
	}

	#fill(name: string, ...content: (Node | string)[]): void {
		this.#part(name)?.replaceChildren(...content);
	}

	#reveal(name: string, isShown: boolean): void {
		const part = this.#part(name);
		if (part) part.hidden = !isShown;
	}

	#part(name: string): HTMLElement | null {
		return this.#root.querySelector<HTMLElement>(`[data-search-${name}]`);
	}
}
