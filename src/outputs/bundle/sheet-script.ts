import { parse } from 'parse5';
import type { PagePart } from '../../model/page-part.ts';
import { dataScript } from './data-script.ts';
import { adaptAll } from './folder-page.ts';
import { attributeOf, elementsOf, type PageElement } from './page-elements.ts';

/** Where packs are put together. A sheet that is part of one stands in this page, and its addresses are seen from there. */
const packPage = 'briefing/index.html';

/** The sheet of a briefing page as a script for packs; undefined for a page without one. */
export function sheetScript(html: string, base: string, isLeftOut: (file: string) => boolean): string | undefined {
	if (!html.includes('data-sheet-of')) return undefined;
	const page = parse(html);
	const sheet = elementsOf(page).find((element) => attributeOf(element, 'data-sheet-of') !== undefined);
	if (!sheet) return undefined;
	adaptAll(sheet, { file: packPage, base }, isLeftOut);
	return dataScript(partOf(sheet));
}

function partOf(element: PageElement): PagePart {
	const content = element.childNodes.flatMap((node): PagePart[] => {
		if ('tagName' in node) return [partOf(node)];
		return node.nodeName === '#text' && 'value' in node ? [node.value] : [];
	});
	return [element.tagName, Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])), ...content];
}
