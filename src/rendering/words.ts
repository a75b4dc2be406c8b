/** Texts by number, each once. */
export class Words {
	readonly list: string[];
	readonly #numbers = new Map<string, number>();

	constructor(known: readonly string[] = []) {
		this.list = [...known];
		for (const [number, word] of known.entries()) this.#numbers.set(word, number);
	}

	numberOf(word: string): number {
		const known = this.#numbers.get(word);
		if (known !== undefined) return known;
		this.#numbers.set(word, this.list.length);
		return this.list.push(word) - 1;
	}
}
