import { Chains } from './chains.ts';
import { stepInto } from './steps.ts';
import { Words } from './words.ts';

/**
 * A place in the data that pages read, as steps from a root: ".library", ".cases", "[2020-q1/early-arrest", ".title".
 * "[x" is the one element of an array whose id is x, "#3" the element in the fourth place, "(similarTo" what a function
 * answers for the argument that stands at another place.
 */
export interface Place {
	/** The place before the last step, by its number; -1 for a root. */
	from: number;
	step: string;
	/** For a step "(...": the number of the argument's place; -1 for any other. */
	argument: number;
}

/** Places by number, as columns of numbers: there are a hundred thousand, and to read as many objects takes longer than to use them. */
export interface PlaceColumns {
	/** The steps, each once. */
	words: readonly string[];
	from: ArrayLike<number>;
	/** By number in `words`. */
	step: ArrayLike<number>;
	/** -1 where there is none. */
	argument: ArrayLike<number>;
}

/** Places by number, each once, and what stands there in some data. */
export class Places {
	readonly #words: Words;
	readonly #from: number[];
	readonly #step: number[];
	readonly #argument: number[];
	readonly #known: Chains;
	/** What is below a place, by step and argument; only of places that somebody asked about. */
	readonly #below = new Map<number, Map<number | string, number>>();

	constructor({ words, from, step, argument }: PlaceColumns = { words: [], from: [], step: [], argument: [] }) {
		this.#words = new Words(words);
		this.#from = Array.from(from);
		this.#step = Array.from(step);
		this.#argument = Array.from(argument);
		this.#known = new Chains(this.#from.map(ownerOf));
	}

	get columns(): PlaceColumns {
		return { words: this.#words.list, from: this.#from, step: this.#step, argument: this.#argument };
	}

	numberOf(from: number, step: string, argument = -1): number {
		const below = this.#below.get(from) ?? new Map(this.#known.of(ownerOf(from)).map((number) => [keyOf(this.#step[number] ?? -1, this.#argument[number] ?? -1), number]));
		this.#below.set(from, below);
		const word = this.#words.numberOf(step);
		const key = keyOf(word, argument);
		const known = below.get(key);
		if (known !== undefined) return known;
		below.set(key, this.#from.length);
		this.#step.push(word);
		this.#argument.push(argument);
		return this.#from.push(from) - 1;
	}

	/** @throws where there is no place of that number. */
	at(number: number): Place {
		const [from, word, argument] = [this.#from[number], this.#step[number], this.#argument[number]];
		const step = this.#words.list[word ?? -1];
		if (from === undefined || step === undefined || argument === undefined) throw new Error(`There is no place ${number}.`);
		return { from, step, argument };
	}

	/** The same in every run: ".library.cases[2020-q1/early-arrest" */
	textOf(number: number): string {
		const { from, step, argument } = this.at(number);
		return `${from < 0 ? '' : this.textOf(from)}${step}${argument < 0 ? '' : this.textOf(argument)}`;
	}

	/** Answers what stands at a place below the roots; nowhere, where there is no such place. */
	finder(roots: object): (number: number) => unknown {
		const found: unknown[] = [];
		const known: boolean[] = [];
		const find = (number: number): unknown => {
			if (known[number]) return found[number];
			const { from, step, argument } = this.at(number);
			known[number] = true;
			return (found[number] = stepInto(from < 0 ? roots : find(from), step, argument < 0 ? undefined : find(argument)));
		};
		return find;
	}
}

function keyOf(word: number, argument: number): number | string {
	return argument < 0 ? word : `${word} ${argument}`;
}

/** A root is below nothing. */
function ownerOf(from: number): number {
	return from + 1;
}
