import type { Item } from './article.ts';
import type { Edition } from './edition.ts';
import type { Library, TopicShelf } from './library.ts';

/** What the share image of an edition, item or topic shows, for those who do not see it. */
export function shareImageAlt({ site }: Library, subject: Edition | Item | TopicShelf): string {
	const who = `${site.force}, ${site.department}`;
	if ('kind' in subject) return `${subject.title}. ${subject.edition.label}, ${who}.`;
	return 'name' in subject ? `Topic: ${subject.name}. ${who}.` : `${subject.label}: ${subject.title}. ${who}.`;
}
