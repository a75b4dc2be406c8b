import type { DefaultTreeAdapterTypes } from 'parse5';

/** Where a page can be led to, and where it leads. */
export interface PageLinks {
	ids: readonly string[];
	/** Where its tags lead and what they load, as it is written there; each once. */
	addresses: readonly string[];
}

/** Of a file that is no page. */
export const noLinks: PageLinks = { ids: [], addresses: [] };

export function linksOf(tree: DefaultTreeAdapterTypes.ParentNode): PageLinks {
	const ids = new Set<string>();
	const addresses = new Set<string>();
	const visit = (node: DefaultTreeAdapterTypes.Node): void => {
		if (!('childNodes' in node)) return;
		if ('attrs' in node) {
			for (const { name, value } of node.attrs) {
				if (name === 'id') ids.add(once(value));
				else if (leading.has(name)) addresses.add(once(value));
			}
		}
		node.childNodes.forEach(visit);
		if ('content' in node) visit(node.content);
	};
	visit(tree);
	return { ids: [...ids], addresses: [...addresses] };
}

/** The same letters in memory once, however many pages have them. */
function once(text: string): string {
	const known = met.get(text) ?? text;
	met.set(known, known);
	return known;
}

const met = new Map<string, string>();
const leading = new Set(['href', 'src', 'action', 'data']);
