/** A place of an Act, of regulations and so on, as people write it: "s.39", "s 12(3)(b)", "regulation 42". */
export interface Reference {
	/** As it is written. */
	text: string;
	/** What its spellings have in common: "section 12(3)(b)" */
	key: string;
	/** Where it stands in the text. */
	index: number;
}

const written = /(?<![\p{L}\p{N}])(sections?|sects?|secs?|ss?|regulations?|regs?|articles?|arts?|schedules?|sch|paragraphs?|paras?)\.?\s{0,3}(\d{1,3}[a-z]{0,2})((?:\s?\([a-z0-9]{1,5}\)){0,5})(?![\p{L}\p{N}])/giu;

const kinds: Record<string, string> = { s: 'section', r: 'regulation', a: 'article', p: 'paragraph' };

/** "under s.39 and reg 12" -> section 39, regulation 12 */
export function referencesIn(text: string): Reference[] {
	return [...text.matchAll(written)].map(({ 0: whole, 1: kind = '', 2: number = '', 3: parts = '', index }) => {
		const first = kind.slice(0, 1).toLowerCase();
		const name = /^sch/i.test(kind) ? 'schedule' : (kinds[first] ?? kind);
		return { text: whole, key: `${name} ${number}${parts}`.toLowerCase().replace(/\s+\(/g, '('), index };
	});
}

/** A place and what it is part of, the narrowest first: "section 12(3)(b)" -> itself, "section 12(3)", "section 12" */
export function widerReferences(key: string): string[] {
	const wider = key.replace(/\([^()]*\)$/, '');
	return wider === key ? [key] : [key, ...widerReferences(wider)];
}
