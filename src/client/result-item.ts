import { pickAt } from '../model/pick-at.ts';
import type { Archive } from '../model/search/archive.ts';
import type { FacetName } from '../model/search/facets.ts';
import type { Excerpt, Piece } from '../model/search/excerpt.ts';
import type { RecordText } from '../model/search/search-engine.ts';
import { element } from './element.ts';
import { markOnArrival } from './mark-on-arrival.ts';

/** One result, made of text alone: nothing that an author wrote is taken for HTML. */
export function resultItem(record: number, { url, title }: RecordText, excerpt: Excerpt, archive: Archive): HTMLLIElement {
	const item = document.createElement('li');
	item.append(element('p', 'title', link(url, title, excerpt)), element('p', 'facts', ...factsOf(record, archive)));
	if (excerpt.pieces.some(({ text }) => text.trim())) item.append(element('p', 'excerpt', ...excerpt.pieces.map(pieceNode)));
	const [page = ''] = url.split('#');
	const places = url.includes('#') ? [] : excerpt.places.map(({ id, text }) => element('li', '', link(`${page}#${encodeURIComponent(id)}`, text, excerpt)));
	if (places.length > 0) item.append(element('ul', 'places', ...places));
	return item;
}

/** The button that puts a result into the briefing pack; nothing where there is no sheet of it. add-to-pack.ts makes it one. */
export function packButton({ url, title }: RecordText): HTMLElement | undefined {
	const pick = pickAt(url);
	if (!pick) return undefined;
	const link = element('a', 'label', 'Add to pack');
	link.setAttribute('aria-label', `Add to pack: ${title}`);
	const button = document.createElement('add-to-pack');
	button.dataset['pick'] = pick;
	button.append(link);
	return button;
}

function factsOf(record: number, archive: Archive): (Node | string)[] {
	const facets = archive.facetsOf(record);
	const labels = (name: FacetName) => archive.labels[name].filter(({ value }) => facets[name]?.includes(value)).map(({ label }) => label);
	const roles = labels('role');
	const facts = [...labels('edition'), ...(roles.length > 0 ? [`for ${roles.join(', ').toLowerCase()}`] : [])];
	return [element('span', 'kind', archive.kindOf(record).label), ...facts.map((fact) => ` · ${fact}`)];
}

function link(href: string, text: string, { marks }: Excerpt): HTMLAnchorElement {
	const anchor = document.createElement('a');
	anchor.href = href;
	anchor.textContent = text;
	markOnArrival(anchor, marks);
	return anchor;
}

function pieceNode({ text, isMarked }: Piece): Node | string {
	return isMarked ? element('mark', '', text) : text;
}
