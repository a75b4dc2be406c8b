import type { Sighting } from '../disclosure/finding.ts';
import { searchText } from '../disclosure/search-text.ts';

export type Seen = Pick<Sighting, 'kind' | 'value'>;

/** What a text gives away. The same words stand on many pages: on that of a case, on the printed edition, in lists. */
export function search(text: string): Seen[] {
	const known = searched.get(text);
	if (known) return known;
	const found = searchText(text).map(({ kind, value }) => ({ kind, value }));
	searched.set(text, found);
	if (found.length === 0) for (const sentence of sentencesOf(text)) harmless.add(bare(sentence));
	return found;
}

/**
 * search() for a text that joins the words of texts which were searched before, as the search index does. A sentence that
 * gave nothing away where it stood is not searched again; any other is, with the sentence before and the one after it.
 */
export function searchRepeated(text: string): Seen[] {
	const sentences = sentencesOf(text);
	const isNew = sentences.map((sentence) => !harmless.has(bare(sentence)));
	const found: Seen[] = [];
	for (let start = isNew.indexOf(true); start >= 0; ) {
		const end = isNew.indexOf(false, start);
		const after = end < 0 ? sentences.length : end;
		found.push(...search(sentences.slice(Math.max(0, start - 1), after + 1).join(' ')));
		start = isNew.indexOf(true, after);
	}
	return found;
}

/** Whether a file is what the search index holds of a text. */
export function isFragment(file: string): boolean {
	return file.endsWith('.pf_fragment');
}

const searched = new Map<string, Seen[]>();
/** Sentences of texts that gave nothing away, without the points that may end them. */
const harmless = new Set<string>();

function sentencesOf(text: string): string[] {
	return text.split(/(?<=[.!?:;]["'”’)\]]*) +/);
}

/** Pagefind ends a heading with a point. */
function bare(sentence: string): string {
	return sentence.replace(/\.$/, '');
}
