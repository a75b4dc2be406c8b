/** Numbers from 0 on, sorted by something that each belongs to: to make a list for each of these takes ten times as long. */
export class Chains {
	/** Of each owner the last that belongs to it; of each number the one before that belongs to the same. */
	readonly #last: (number | undefined)[] = [];
	readonly #before: (number | undefined)[] = [];

	/** @param owners of each number the owner, which is a number too. */
	constructor(owners: readonly number[]) {
		for (const owner of owners) this.add(owner);
	}

	/** Adds the next number. */
	add(owner: number): void {
		this.#before.push(this.#last[owner]);
		this.#last[owner] = this.#before.length - 1;
	}

	/** The last number that belongs to an owner and is looked for. */
	find(owner: number, isIt: (number: number) => boolean): number | undefined {
		let number = this.#last[owner];
		while (number !== undefined && !isIt(number)) number = this.#before[number];
		return number;
	}

	/** All numbers that belong to an owner. */
	of(owner: number): number[] {
		const all: number[] = [];
		for (let number = this.#last[owner]; number !== undefined; number = this.#before[number]) all.push(number);
		return all;
	}
}
