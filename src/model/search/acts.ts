/** Acts and regulations that a text names in full: "Road Traffic Act", "Police (Conduct) Regulations" */
export function actsIn(text: string): string[] {
	const names = text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]*(?:\s\(?(?:\p{Lu}[\p{L}'’-]*|and|of|in|for|the|to|etc\.?)\)?,?){0,9}?\s(?:Act|Regulations)(?![\p{L}\p{N}])/gu);
	return [...names].map(([name]) => name.replace(/^(?:The|Under|In)\s/, '')).filter((name) => name.includes(' '));
}

/** How officers shorten it: "Police and Criminal Evidence Act" -> pcea, pacea, pace, pce; "Criminal Justice Act" -> cja, cj */
export function initialsOf(act: string): string[] {
	const words = act.replace(/[(),]/g, '').split(' ');
	const initials = (chosen: readonly string[]) => chosen.map((word) => word.slice(0, 1)).join('').toLowerCase();
	const long = words.filter((word) => /^(?:\p{Lu}|and$)/u.test(word));
	const short = long.filter((word) => word !== 'and');
	const all = [short, long].flatMap((chosen) => [initials(chosen), initials(chosen.slice(0, -1))]);
	return [...new Set(all)].filter((letters) => letters.length > 2);
}
