declare module 'damerau-levenshtein' {
	/** Letters put in, left out, replaced or swapped with their neighbour count one step each. */
	export default function distance(one: string, other: string): { steps: number; relative: number; similarity: number };
}
