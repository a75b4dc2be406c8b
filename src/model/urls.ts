/** Every address of the site is spelt here. All begin with the folder the site is published under. */

export type Urls = ReturnType<typeof siteUrls>;

/**
 * @param base the folder the site is published under, with a slash at both ends: "/" or "/psd/news/".
 * @param origin where it is published, without a path: "https://psd.example"; absent when nobody said.
 */
export function siteUrls(base: string, origin?: string) {
	const edition = (id: string) => `${base}editions/${id}/`;
	return {
		base,
		home: base,
		editions: `${base}editions/`,
		edition,
		print: (id: string) => `${edition(id)}print/`,
		case: (id: string, name: string) => `${edition(id)}cases/${name}/`,
		article: (id: string, name: string) => `${edition(id)}articles/${name}/`,
		topics: `${base}topics/`,
		topic: (id: string) => `${base}topics/${id}/`,
		outcomes: `${base}outcomes/`,
		outcome: (id: string, row: string) => `${base}outcomes/#${outcomeAnchor(id, row)}`,
		questions: `${base}questions/`,
		recommendations: `${base}recommendations/`,
		glossary: `${base}glossary/`,
		glossaryTerm: (term: string) => `${base}glossary/#${termAnchor(term)}`,
		search: `${base}search/`,
		searchIndex: `${base}pagefind/`,
		accessibility: `${base}accessibility/`,
		guide: `${base}guide/`,
		feed: `${base}feed.xml`,
		theme: `${base}theme.css`,
		sheet: (id: string) => `${edition(id)}print/sheet.css`,
		data: (name: string) => `${base}data/${name}`,
		/** The share image of the page with this address: "/topics/bail/" -> "/share/topics/bail.png". */
		share: (url: string) => `${base}share/${url.slice(base.length).replace(/\/$/, '') || 'site'}.png`,
		/** The full address, where the origin is known. */
		absolute: (url: string) => (origin ? new URL(url, origin).href : undefined),
	};
}

export function outcomeAnchor(edition: string, row: string): string {
	return `outcome-${edition}-${row}`;
}

export function termAnchor(term: string): string {
	return `term-${slug(term)}`;
}

/** Small letters, digits and hyphens: "Control room" -> "control-room". */
export function slug(text: string): string {
	return text
		.replace(/[łŁ]/g, 'l')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
