/**
 * Finds in the raw text of a file what was found in the text as it is read, where marks, quotes and line ends lie between.
 * @returns the place in `raw`, or `from` where it cannot be told.
 */
export function locate(raw: string, from: number, value: string): number {
	const words = value.trim().split(/\s+/);
	const whole = new RegExp(words.map(escaped).join(String.raw`[\s>*_\\~]+`), 'g');
	whole.lastIndex = from;
	const found = whole.exec(raw)?.index;
	if (found !== undefined) return found;
	const first = raw.indexOf(words[0] ?? '', from);
	return first < 0 ? from : first;
}

/** Signs that Markdown, YAML or the fine typesetting write otherwise stand for each other. */
function escaped(word: string): string {
	return [...word].map((sign) => (/['’"“”]/.test(sign) ? String.raw`\\?['’"“”]{1,2}` : String.raw`[\\*_]{0,3}${sign.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)}`)).join('');
}
