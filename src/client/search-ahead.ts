/** What Pagefind's list of its own files is asked for with, so that none is kept from one page to the next: the moment at which this page began. */
export const moment = String(Math.round(performance.timeOrigin));

/** What the search asks for once its script is there: on a slow line each of them would wait for another. */
export function fetchAhead(index: string): void {
	ahead('modulepreload', `${index}pagefind.js`);
	for (const name of ['archive.pf_meta', 'wasm.en-gb.pagefind', `pagefind-entry.json?ts=${moment}`]) ahead('preload', `${index}${name}`);
}

function ahead(rel: string, href: string): void {
	const link = document.createElement('link');
	link.rel = rel;
	if (rel === 'preload') link.as = 'fetch';
	link.crossOrigin = 'anonymous';
	link.href = href;
	document.head.append(link);
}
