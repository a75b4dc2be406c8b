/** What an address carries the words in that are to be marked on its page. */
export const markParameter = 'mark';

/**
 * Makes a link ask its page to mark some words, at the moment that it is followed: by a click, in a new tab or from the
 * menu. The address that is shown, and that others copy, stays the page's own.
 */
export function markOnArrival(link: HTMLAnchorElement, words: readonly string[]): void {
	if (words.length === 0) return;
	const own = link.href;
	const ask = () => {
		const address = new URL(own);
		address.searchParams.set(markParameter, words.join(' '));
		link.href = address.href;
		setTimeout(() => (link.href = own));
	};
	for (const way of ['click', 'auxclick', 'contextmenu']) link.addEventListener(way, ask);
}
