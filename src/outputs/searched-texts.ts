import type { Sighting } from '../disclosure/finding.ts';
import { forgetHarmless, searchText } from '../disclosure/search-text.ts';

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
 * search() for a text that joins the words of texts which were searched before, as the search index does. What gave nothing
 * away where it stood is not searched again, nor for what it seems to say with a label beside it ("hepatitis A. Status" would be
 * an initial and a surname); any other sentence is, with the one before and the one after it.
 */
export function searchRepeated(text: string): Seen[] {
	const sentences = sentencesOf(text);
	const isNew = sentences.map((sentence) => !harmless.has(bare(sentence)) && !isJoined(bare(sentence)));
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

/** Forgets the texts that were searched, which search() then searches again; searchRepeated() needs their sentences alone. */
export function forgetSearched(): void {
	searched.clear();
	forgetHarmless();
}

const searched = new Map<string, Seen[]>();
/** Sentences of texts that gave nothing away, without the points that may end them. */
const harmless = new Set<string>();

function sentencesOf(text: string): string[] {
	return text.split(/(?<=[.!?:;]["'”’)\]]*) +/);
}

/** As many words as a label has, or what stands beside it. */
const most = 12;

/** Whether it is texts one after the other, each of which gave nothing away where it stood: "Status Accepted Made by a force". */
function isJoined(sentence: string): boolean {
	const words = sentence.split(' ');
	const ends = [true];
	for (let end = 1; end <= words.length; end++) {
		ends[end] = false;
		for (let start = end - 1; start >= Math.max(0, end - most) && !ends[end]; start--) ends[end] = ends[start] === true && harmless.has(bare(words.slice(start, end).join(' ')));
	}
	return ends[words.length] === true;
}

/** Pagefind ends a heading with a point. */
function bare(sentence: string): string {
	return sentence.replace(/\.$/, '');
}
