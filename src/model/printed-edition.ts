import type { Edition } from './edition.ts';
import type { Library } from './library.ts';

/** What the page of a printed edition says of itself, and what its PDF will (src/outputs/pdf/edition-pages.ts). */
export function printedEdition(edition: Edition, { site, urls }: Library) {
	return {
		layout: {
			title: `${edition.label} to print: ${edition.title}`,
			description: `The whole edition ${edition.label} of the ${site.title} newsletter, set for A4 paper.`,
			url: edition.printUrl,
			shareOf: { url: edition.url, alt: `Cover of ${edition.label}: ${edition.title}` },
			sheets: [urls.sheet(edition.id)],
			back: { label: `Back to ${edition.label}`, url: edition.url },
		},
		facts: {
			file: edition.pdfUrl.slice(edition.url.length),
			title: `${edition.title} ${site.title}, ${edition.label}`,
			author: `${site.force} ${site.department}`,
			subject: edition.summary,
			language: 'en-GB',
			// The day of its content: a clock would make each build another.
			dated: edition.updated,
		},
	};
}
