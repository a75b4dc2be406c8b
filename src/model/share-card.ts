import type { Item } from './article.ts';
import { counted } from './counted.ts';
import type { Cover } from './cover.ts';
import type { Edition } from './edition.ts';
import type { Library, TopicShelf } from './library.ts';

/** What a share image says and shows: plain data, so that the cache can tell one from another. */
export interface ShareCard {
	/** The address of the page that wears it. */
	url: string;
	kicker: string;
	title: string;
	force: string;
	department: string;
	accent: string;
	/** An edition's card wears its cover, every other the chequered band. */
	cover: Cover | undefined;
}

/** One card for the site and for every edition, case, article and topic. All other pages wear the site's. */
export function shareCards(library: Library): ShareCard[] {
	const subjects = [...library.editions, ...library.items, ...library.topics];
	return [siteCard(library), ...subjects.map((subject) => shareCardOf(subject, library))];
}

/** What the share image of a page shows, for those who do not see it. */
export function shareImageAlt(subject: Edition | Item | TopicShelf, library: Library): string {
	const { title, kicker, force, department } = shareCardOf(subject, library);
	return `${title.replace(/\.$/, '')}. ${kicker}. ${force}, ${department}.`;
}

function shareCardOf(subject: Edition | Item | TopicShelf, library: Library): ShareCard {
	if ('kind' in subject) return itemCard(subject, library);
	return 'quarter' in subject ? editionCard(subject, library) : topicCard(subject, library);
}

function siteCard({ site, urls }: Library): ShareCard {
	return toCard(urls.home, 'Newsletter', site.title, site);
}

function editionCard({ url, label, cases, articles, title, cover }: Edition, { site }: Library): ShareCard {
	return { ...toCard(url, dotted(label, inside(cases.length, articles.length)), title, site), cover };
}

function itemCard(item: Item, { site }: Library): ShareCard {
	const place = item.kind === 'case' ? `Case ${item.edition.cases.indexOf(item) + 1}` : 'Article';
	return toCard(item.url, dotted(item.edition.label, place, item.topics[0]?.name), item.title, site);
}

function topicCard({ url, name, items, editions }: TopicShelf, { site }: Library): ShareCard {
	const cases = items.filter((item) => item.kind === 'case').length;
	const texts = inside(cases, items.length - cases);
	return toCard(url, dotted('Topic', texts && `${texts} in ${counted(editions.length, 'edition')}`), name, site);
}

function toCard(url: string, kicker: string, title: string, { force, department, accent }: Library['site']): ShareCard {
	return { url, kicker, title, force, department, accent, cover: undefined };
}

/** What is there of these, with a point between: "2017 Q4 · Case 1". */
export function dotted(...parts: (string | undefined)[]): string {
	return parts.filter(Boolean).join(' · ');
}

/** "7 cases and 1 article"; nothing where there is neither. */
function inside(cases: number, articles: number): string {
	return [cases && counted(cases, 'case'), articles && counted(articles, 'article')].filter(Boolean).join(' and ');
}
