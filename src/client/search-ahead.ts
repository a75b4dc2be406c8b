/** What the search asks for once its script is there: on a slow line each of them would wait for another. */
export function fetchAhead(index: string): void {
	// Where the search was there first, it has asked already: each file would come twice.
	if (customElements.get('archive-search')) return;
	ahead('modulepreload', `${index}pagefind.js`);
	// The tag keeps Pagefind's list of its own files from being taken from an earlier visit.
	for (const name of ['archive.pf_meta', 'wasm.en-gb.pagefind', `pagefind-entry.json?ts=${performance.timeOrigin}`]) ahead('preload', `${index}${name}`);
}

function ahead(rel: string, href: string): void {
	const link = document.createElement('link');
	link.rel = rel;
	if (rel === 'preload') link.as = 'fetch';
	link.crossOrigin = 'anonymous';
	link.href = href;
	document.head.append(link);
}
