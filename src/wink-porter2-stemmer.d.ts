declare module 'wink-porter2-stemmer' {
	/** Snowball's English stem of a word in small letters: "bailed" -> "bail". */
	export default function stem(word: string): string;
}
