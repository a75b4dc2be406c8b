import { keyOf, partsOf, stem } from './words.ts';

/** The stems of a word as it is written: of the whole, and then of its parts. Texts repeat one another's words: each is taken apart once. */
export function stemsOf(written: string): readonly string[] {
	const known = taken.get(written);
	if (known) return known;
	const stems = [...new Set([keyOf(written), ...partsOf(written)].filter(Boolean).map(stem))];
	taken.set(written, stems);
	return stems;
}

const taken = new Map<string, readonly string[]>();

/** Where stems stand in texts. A text is taken apart when it is first looked at, into numbers of the words that it is written with. */
export class WrittenWords {
	readonly #texts: readonly string[];
	readonly #numbered = new Map<number, Uint32Array>();
	readonly #numbers = new Map<string, number>();
	readonly #withStem = new Map<string, Set<number>>();

	constructor(texts: readonly string[]) {
		this.#texts = texts;
	}

	/** Places count the words of a text from 0. */
	placesOf(stem: string, text: number): number[] {
		const words = this.#wordsOf(text);
		const wanted = this.#withStem.get(stem);
		const places: number[] = [];
		if (wanted) for (const [place, word] of words.entries()) if (wanted.has(word)) places.push(place);
		return places;
	}

	/** Where stems stand one after the other; the parts of a word with signs in it are as good as words. */
	placesOfPhrase(stems: readonly string[], text: number): number[] {
		const [first = ''] = stems;
		const words = (this.#texts[text] ?? '').split(' ');
		const found = this.placesOf(first, text).flatMap((start) => {
			const near = stemsInOrder(words.slice(start, start + stems.length));
			const from = near.findIndex(({ place }, step) => place === 0 && stems.every((each, next) => near[step + next]?.stem === each));
			return from < 0 ? [] : near.slice(from, from + stems.length).map(({ place }) => start + place);
		});
		return [...new Set(found)];
	}

	#wordsOf(text: number): Uint32Array {
		const known = this.#numbered.get(text);
		if (known) return known;
		const words = Uint32Array.from((this.#texts[text] ?? '').split(' '), (written) => this.#numbers.get(written) ?? this.#number(written));
		this.#numbered.set(text, words);
		return words;
	}

	#number(written: string): number {
		const number = this.#numbers.size;
		this.#numbers.set(written, number);
		for (const stem of stemsOf(written)) this.#withStem.set(stem, (this.#withStem.get(stem) ?? new Set()).add(number));
		return number;
	}
}

/** Words one after the other, "body-worn" as two. */
export function stemsInOrder(words: readonly string[]): { stem: string; place: number }[] {
	return words.flatMap((word, place) => {
		const [whole, ...parts] = stemsOf(word);
		return (parts.length > 0 ? parts : whole ? [whole] : []).map((each) => ({ stem: each, place }));
	});
}
