import { stem } from './words.ts';

/** The words that the archive holds. */
export interface Vocabulary {
	/** In alphabetical order, with how common each is: a larger number is commoner. */
	words: readonly { word: string; frequency: number }[];
	/** Whether the archive has this very word. */
	has(key: string): boolean;
	/** Whether the archive has the word, in whatever form. */
	holds(key: string): boolean;
	/** Whether the archive has the word with the same ending or a longer one: for "controller" it is not enough to have "control". */
	inflects(key: string): boolean;
	/** How common a word is, in whatever form: 0 for one that the archive lacks, and one more each time that its records double. */
	commonness(key: string): number;
	/** Whether another word begins as this one's stem does, so that the index would find it too. */
	continues(key: string): boolean;
}

export function vocabularyOf(words: readonly string[], frequencies: string): Vocabulary {
	const each = words.map(stem);
	const stems = [...new Set(each)].sort();
	const held = new Set(stems);
	const own = new Set(words);
	const common = new Map<string, number>();
	for (const [index, root] of each.entries()) common.set(root, Math.max(common.get(root) ?? 0, 1 + Number(frequencies[index] ?? 0)));
	return {
		words: words.map((word, index) => ({ word, frequency: Number(frequencies[index] ?? 0) })),
		has: (key) => own.has(key),
		holds: (key) => held.has(stem(key)),
		inflects(key) {
			const root = key.replace(/[ey]$/, '');
			for (let index = placeOf(words, root); words[index]?.startsWith(root); index++) if (stem(words[index] ?? '') === stem(key)) return true;
			return false;
		},
		commonness: (key) => common.get(stem(key)) ?? 0,
		continues(key) {
			const root = stem(key);
			const next = stems[placeOf(stems, root) + (held.has(root) ? 1 : 0)];
			return next?.startsWith(root) ?? false;
		},
	};
}

/** Where a word stands in a sorted list, or would. */
export function placeOf(sorted: readonly string[], word: string): number {
	let [from, to] = [0, sorted.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((sorted[middle] ?? '') < word) from = middle + 1;
		else to = middle;
	}
	return from;
}
