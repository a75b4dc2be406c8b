import { parse } from 'parse5';
import type { PagePart } from '../../model/page-part.ts';
import { dataScript } from './data-script.ts';
import { attributeOf, elementsOf, type PageElement } from './page-elements.ts';

/** The sheet of a briefing page as a script for packs; undefined for a page without one. */
export function sheetScript(html: string): string | undefined {
	if (!html.includes('data-sheet-of')) return undefined;
	const sheet = elementsOf(parse(html)).find((element) => attributeOf(element, 'data-sheet-of') !== undefined);
	return sheet && dataScript(partOf(sheet));
}

function partOf(element: PageElement): PagePart {
	const content = element.childNodes.flatMap((node): PagePart[] => {
		if ('tagName' in node) return [partOf(node)];
		return node.nodeName === '#text' && 'value' in node ? [node.value] : [];
	});
	return [element.tagName, Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])), ...content];
}
