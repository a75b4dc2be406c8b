import { writeAddress } from '../model/search/address.ts';
import type { Found, Request } from '../model/search/search-archive.ts';
import { element } from './element.ts';

/** "Search for bial instead", or what might have been meant. */
export function otherwise(request: Request, { corrections, suggestions }: Found, page: URL): (Node | string)[] {
	const link = (words: string, asTyped: boolean) => {
		const anchor = element('a', '', words);
		anchor.href = `${page.pathname}?${writeAddress({ ...request, words, asTyped })}`;
		return anchor;
	};
	const meant = suggestions.reduce((words, each) => words.replace(each.typed, () => each.meant), request.words);
	return [
		...(corrections.length > 0 ? ['Search for ', link(request.words, true), ' instead.'] : []),
		...(suggestions.length > 0 ? [' Did you mean ', link(meant, false), '?'] : []),
	];
}

export function topicItem(name: string, href: string): HTMLElement {
	const link = element('a', '', name);
	link.href = href;
	return element('li', '', link);
}
