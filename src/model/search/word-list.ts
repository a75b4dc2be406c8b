/**
 * A sorted list of words, each without what it shares with the word before: the number of shared letters, to base 36, and
 * the rest. "bail", "bailed", "bark" -> "0bail 4ed 2rk"
 */
export function packWords(sorted: readonly string[]): string {
	return sorted.map((word, index) => {
		const shared = sharedLetters(sorted[index - 1] ?? '', word);
		return shared.toString(36) + word.slice(shared);
	}).join(' ');
}

export function unpackWords(packed: string): string[] {
	let before = '';
	return packed.split(' ').filter(Boolean).map((part) => {
		before = before.slice(0, Number.parseInt(part.slice(0, 1), 36)) + part.slice(1);
		return before;
	});
}

function sharedLetters(one: string, other: string): number {
	let shared = 0;
	while (shared < 35 && shared < one.length && one[shared] === other[shared]) shared++;
	return shared;
}
