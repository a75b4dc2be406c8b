/** What an editor types with a plain keyboard, as a book would set it: "It's" -- so ... -> “It’s” — so … */
export function typeset(text: string): string {
	return setDashes(curlQuotes(text));
}

/** Each straight quote becomes one curly one: the text keeps its length. */
export function curlQuotes(text: string): string {
	if (!/["']/.test(text)) return text;
	let curled = '';
	for (let place = 0; place < text.length; place++) {
		const sign = text.charAt(place);
		if (sign !== '"' && sign !== "'") curled += sign;
		else if (opens(curled.at(-1) ?? ' ', text.slice(place + 1, place + 5))) curled += sign === '"' ? '“' : '‘';
		else curled += sign === '"' ? '”' : '’';
	}
	return curled;
}

/** Two or three hyphens are a dash, three full stops or more an ellipsis. */
export function setDashes(text: string): string {
	return text.replace(/(?<!-)-{2,3}(?!-)/g, '—').replace(/\.{3,}/g, '…');
}

/** Whether a quote with this before and after it opens: after a space or an opening sign, and before a word. "the ’90s" is none. */
function opens(before: string, after: string): boolean {
	return /[\s([{<“‘:=/—–-]/.test(before) && /^[^\s.,;:!?)\]}]/.test(after) && !/^\d\ds(?!\p{L})/u.test(after);
}
