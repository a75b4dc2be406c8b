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
		/** The file that the print page is made into: "/editions/2020-q1/lancashire-2020-q1.pdf". */
		pdf: (id: string, forceShort: string) => `${edition(id)}${forceShort}-${id}.pdf`,
		case: (id: string, name: string) => `${edition(id)}cases/${name}/`,
		article: (id: string, name: string) => `${edition(id)}articles/${name}/`,
		/** The sheet of an item for a briefing. */
		caseBriefing: (id: string, name: string) => `${edition(id)}cases/${name}/briefing/`,
		articleBriefing: (id: string, name: string) => `${edition(id)}articles/${name}/briefing/`,
		/** Where briefing packs are put together; a pack is an address (src/model/briefing-pack.ts). */
		pack: `${base}briefing/`,
		packOf: (...picks: string[]) => `${base}briefing/?sheets=${picks.join(',')}`,
		topics: `${base}topics/`,
		topic: (id: string) => `${base}topics/${id}/`,
		outcomes: `${base}outcomes/`,
		/** The outcomes of one year, where they are too many for one page. */
		outcomesOf: (year: number) => `${base}outcomes/${year}/`,
		outcome: (id: string, row: string, page = `${base}outcomes/`) => `${page}#${outcomeAnchor(id, row)}`,
		questions: `${base}questions/`,
		/** The key questions on one topic, where all are too many for one page. */
		questionsOf: (topic: string) => `${base}questions/${topic}/`,
		/** On the page of its case, which stays however many are asked. */
		question: (id: string, name: string, audience: string, number: number) => `${edition(id)}cases/${name}/#${questionAnchor(id, name, audience, number)}`,
		recommendations: `${base}recommendations/`,
		recommendation: (id: string, name: string, number: number) => `${base}recommendations/#${recommendationAnchor(id, name, number)}`,
		quizQuestion: (id: string, row: string) => `${edition(id)}#${quizAnchor(row)}`,
		figure: (id: string, row: string) => `${edition(id)}#${figureAnchor(row)}`,
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
		/** A picture of an author's text. */
		picture: (name: string) => `${base}assets/${name}`,
		/** The share image of the page with this address: "/topics/bail/" -> "/share/topics/bail.png". */
		share: (url: string) => `${base}share/${url.slice(base.length).replace(/\/$/, '') || 'site'}.png`,
		/** The full address, where the origin is known. */
		absolute: (url: string) => (origin ? new URL(url, origin).href : undefined),
	};
}

export function outcomeAnchor(edition: string, row: string): string {
	return `outcome-${edition}-${row}`;
}

/** The place of a key question: on its case's page and among all key questions. Numbers count from 1 within an audience. */
export function questionAnchor(edition: string, name: string, audience: string, number: number): string {
	return `question-${edition}-${name}-${audience}-${number}`;
}

/** The place of a recommendation: on its case's page and among all recommendations. */
export function recommendationAnchor(edition: string, name: string, number: number): string {
	return `recommendation-${edition}-${name}-${number}`;
}

/** The place of a quiz question on the page of its edition. */
export function quizAnchor(row: string): string {
	return `quiz-${row}`;
}

/** The place of a figure that the page of its edition shows large. */
export function figureAnchor(row: string): string {
	return `figure-${row}`;
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
