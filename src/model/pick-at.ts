import type { Pick } from './briefing-pack.ts';

/** What to pick of the page at an address, or of one of its key questions; undefined where there is no sheet of it. */
export function pickAt(url: string): Pick | undefined {
	const [, page, anchor] = /\/editions\/(\d{4}-q[1-4]\/(?:cases|articles)\/[a-z0-9-]+)\/(?:index\.html)?(?:#(.+))?$/.exec(url) ?? [];
	if (!page || !anchor) return page;
	const [, question] = /^question-.+-((?:staff|managers)-\d{1,2})$/.exec(anchor) ?? [];
	return question ? `${page}/${question}` : undefined;
}
