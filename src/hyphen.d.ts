/** The package's own types do not name this entry, which is the one that Node can import. */
declare module 'hyphen/en-gb/index.js' {
	const british: { hyphenateSync: (text: string) => string };
	export default british;
}
