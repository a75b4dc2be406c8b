import type { PagePart, PartElement } from '../../model/page-part.ts';
import { loadData } from './data-script.ts';

/** The sheet of the page at an address, out of the script that lies beside the page. */
export async function readSheet(address: string): Promise<Node> {
	const sheet = await loadData<PagePart>(`${address}sheet.js`);
	if (!isElement(sheet)) throw new Error(`${address} has no sheet.`);
	return made(sheet, document.documentElement.namespaceURI);
}

/** Elements are made one by one, and nothing is taken for markup. */
function made([name, attributes, ...content]: PartElement, around: string | null): Element {
	const space = name === 'svg' ? 'http://www.w3.org/2000/svg' : around;
	const element = document.createElementNS(space, name);
	for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
	element.append(...content.map((part) => (isElement(part) ? made(part, space) : part)));
	return element;
}

function isElement(part: PagePart): part is PartElement {
	return typeof part !== 'string';
}
