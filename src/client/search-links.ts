import { writeAddress } from '../model/search/address.ts';
import { askableOf } from '../model/search/messages.ts';
import type { Found, Request } from '../model/search/search-archive.ts';
import { element } from './element.ts';

/** "Search for bial instead", what there is something to be found for, or what might have been meant. */
export function otherwise(request: Request, found: Found, page: URL): (Node | string)[] {
	const { corrections, suggestions } = found;
	const askable = askableOf(found);
	const link = (words: string, asTyped: boolean) => {
		const anchor = element('a', '', words);
		anchor.href = `${page.pathname}?${writeAddress({ ...request, words, asTyped })}`;
		return anchor;
	};
	const meant = suggestions.reduce((words, each) => words.replace(each.typed, () => each.meant), request.words);
	return [
		...(askable !== undefined ? ['Search for ', link(askable, false), ' alone.'] : []),
		...(corrections.length > 0 && askable === undefined ? ['Search for ', link(request.words, true), ' instead.'] : []),
		...(suggestions.length > 0 ? [' Did you mean ', link(meant, false), '?'] : []),
	];
}

export function topicItem(name: string, href: string): HTMLElement {
	const link = element('a', '', name);
	link.href = href;
	return element('li', '', link);
}
