import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { tidy } from './answers.ts';

/** What a reader sees of a part of a text, on one line: "**Closed** logs[^1]" -> "Closed logs". A line break is a space. */
export function plainWords(node: Nodes): string {
	let words = '';
	visit(node, (each: Nodes) => {
		if (each.type === 'text' || each.type === 'inlineCode') words += each.value;
		if (each.type === 'break') words += ' ';
	});
	return tidy(words);
}
