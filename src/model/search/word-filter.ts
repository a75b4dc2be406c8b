/**
 * A set of words in little room: it never denies a word that it has, and takes one in a hundred others for its own (a
 * Bloom filter).
 */
export function packFilter(words: readonly string[]): Uint8Array {
	const bytes = new Uint8Array(Math.ceil((words.length * bitsForWord) / 8));
	for (const word of words) for (const bit of bitsOf(word, bytes.length * 8)) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
	return bytes;
}

export function openFilter(bytes: Uint8Array): (word: string) => boolean {
	return (word) => bytes.length > 0 && bitsOf(word, bytes.length * 8).every((bit) => ((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0);
}

const bitsForWord = 10;
const bitsSet = 7;

function bitsOf(word: string, size: number): number[] {
	const [one, other] = [hash(word, 0x811c9dc5), hash(word, 0x01234567)];
	return Array.from({ length: bitsSet }, (_, index) => ((one + Math.imul(index, other)) >>> 0) % size);
}

/** FNV-1a, stirred once more at the end. */
function hash(word: string, seed: number): number {
	let value = seed;
	for (let index = 0; index < word.length; index++) value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
	value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
	return (value ^ (value >>> 13)) >>> 0;
}
