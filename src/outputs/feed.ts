import { createHash } from 'node:crypto';
import { startOfDay } from '../model/dates.ts';
import type { Item } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import type { Library } from '../model/library.ts';

/** How many entries the feed holds. */
const most = 50;

/**
 * Editions and what is in them as an Atom feed, newest first: https://www.rfc-editor.org/rfc/rfc4287.
 * Where the origin is not known, addresses stay relative to the server, and ids are made from them: an id must be absolute.
 */
export function atomFeed(library: Library): string {
	const { site, urls, editions } = library;
	const absolute = (url: string) => urls.absolute(url) ?? url;
	const idOf = (url: string) => urls.absolute(url) ?? `urn:uuid:${uuidOf(`${site.force} ${url.slice(urls.base.length)}`)}`;
	const newest = editions
		.flatMap((edition) => [edition, ...edition.items])
		.sort((a, b) => b.published.localeCompare(a.published))
		.slice(0, most);
	// An archive without an edition changed when someone last looked it over.
	const updated = newest.map(updatedOf).sort().at(-1) ?? site.accessibilityReviewed;
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
		`\t<id>${escaped(idOf(urls.home))}</id>`,
		`\t<title>${escaped(site.title)}</title>`,
		`\t<subtitle>${escaped(site.description)}</subtitle>`,
		`\t<updated>${startOfDay(updated)}</updated>`,
		`\t<author><name>${escaped(`${site.force}, ${site.department}`)}</name></author>`,
		`\t<link rel="self" type="application/atom+xml" href="${escaped(absolute(urls.feed))}"/>`,
		`\t<link rel="alternate" type="text/html" href="${escaped(absolute(urls.home))}"/>`,
		...newest.map((each) => entry(each, absolute, idOf)),
		'</feed>',
		'',
	].join('\n');
}

function entry(each: Edition | Item, absolute: (url: string) => string, idOf: (url: string) => string): string {
	const url = escaped(absolute(each.url));
	const isItem = 'kind' in each;
	const title = isItem ? each.title : `${each.label}: ${each.title}`;
	const topics = isItem ? each.topics : [];
	return [
		'\t<entry>',
		`\t\t<id>${escaped(idOf(each.url))}</id>`,
		`\t\t<title>${escaped(title)}</title>`,
		`\t\t<link rel="alternate" type="text/html" href="${url}"/>`,
		`\t\t<published>${startOfDay(each.published)}</published>`,
		`\t\t<updated>${startOfDay(updatedOf(each))}</updated>`,
		...topics.map(({ id, name }) => `\t\t<category term="${escaped(id)}" label="${escaped(name)}"/>`),
		`\t\t<summary type="text">${escaped(each.summary)}</summary>`,
		'\t</entry>',
	].join('\n');
}

/** The same text gives the same id: a name-based UUID, version 8, https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8. */
function uuidOf(name: string): string {
	const hex = createHash('sha256').update(name).digest('hex');
	return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

function updatedOf(each: Edition | Item): string {
	return each.updated ?? each.published;
}

/** Text as XML: "R&D <5" -> "R&#38;D &#60;5". Control characters, which XML cannot hold at all, are left out. */
function escaped(text: string): string {
	return text
		.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
