/** What a search can find. A letter stands for it in the data that is loaded with the index. */
export const kinds = [
	{ value: 'case', label: 'Case', letter: 'c' },
	{ value: 'article', label: 'Article', letter: 'a' },
	{ value: 'outcome', label: 'Outcome', letter: 'o' },
	{ value: 'question', label: 'Key question', letter: 'k' },
	{ value: 'recommendation', label: 'Recommendation', letter: 'r' },
	{ value: 'quiz', label: 'Quiz question', letter: 'q' },
	{ value: 'glossary', label: 'Glossary term', letter: 'g' },
	{ value: 'edition', label: 'Edition', letter: 'e' },
] as const;

export type Kind = (typeof kinds)[number]['value'];

export function kindOfLetter(letter: string | undefined): (typeof kinds)[number] {
	return kinds.find((kind) => kind.letter === letter) ?? kinds[0];
}
