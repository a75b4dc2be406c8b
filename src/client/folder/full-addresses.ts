/**
 * Completes what a page says of the folder that it lies in: "../../" becomes "/C:/archive/", as the elements expect it that a
 * server gives "/psd/news/". No page knows before where it will be unpacked.
 */
for (const element of document.querySelectorAll<HTMLElement>('[data-base], [data-index]')) {
	for (const name of ['base', 'index']) {
		const given = element.dataset[name];
		if (given === undefined) continue;
		const { pathname } = new URL(given, location.href);
		element.dataset[name] = given.endsWith('/') ? pathname : pathname.replace(/\/$/, '');
	}
}
