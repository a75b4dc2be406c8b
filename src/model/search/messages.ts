import type { Found } from './search-archive.ts';

/** What a search says of itself: how many, for what, and what it did to get there. */
export interface Messages {
	/** "7 results for “bail”" */
	count: string;
	/** Parts of a sentence; what is emphasised stands for words looked for. */
	notice: { text: string; isStrong: boolean }[];
}

export function messagesOf(words: string, found: Found): Messages {
	const { match, results, unfiltered, corrections, missing, isScattered } = found;
	const asked = shorten(words.trim());
	const number = results.length === 1 ? '1 result' : `${results.length.toLocaleString('en-GB')} results`;
	if (results.length === 0) {
		const count = asked ? `Nothing found for “${asked}”` : 'Nothing found';
		if (unfiltered > 0) return { count, notice: [plain(`Without the filters there ${unfiltered === 1 ? 'is 1 result' : `are ${unfiltered.toLocaleString('en-GB')}`}.`)] };
		return { count, notice: askableOf(found) ? [plain(`${lackingIn(missing)} `)] : [] };
	}
	const count = asked ? `${number} for “${asked}”` : number;
	const corrected = corrections.length > 0 ? [plain('Showing results for '), ...corrections.flatMap(({ meant }, index) => [plain(index > 0 ? ', ' : ''), strong(meant)]), plain('. ')] : [];
	if (match !== 'partial') return { count, notice: corrected };
	if (isScattered) return { count, notice: [...corrected, plain('No page has all these words in one place; these come nearest.')] };
	const lacking = missing.length > 0 ? ` ${lackingIn(missing)}` : '';
	return { count, notice: [...corrected, plain(`No page has all these words; these have most.${lacking}`)] };
}

/** Where nothing is found for want of some of the words, the others: there is something to be found for them. */
export function askableOf({ unfiltered, missing, present }: Found): string | undefined {
	return unfiltered === 0 && missing.length > 0 && present.length > 0 ? present.join(' ') : undefined;
}

function lackingIn(missing: readonly string[]): string {
	return `Nothing here mentions ${list(missing.slice(0, 3).map((word) => `“${shorten(word)}”`))}.`;
}

function shorten(text: string): string {
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** a, b or c */
function list(words: readonly string[]): string {
	return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

function plain(text: string) {
	return { text, isStrong: false };
}

function strong(text: string) {
	return { text, isStrong: true };
}
