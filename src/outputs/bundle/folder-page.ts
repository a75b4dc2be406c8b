import { defaultTreeAdapter as tree, parse, serialize } from 'parse5';
import { folderPolicy } from '../../model/site-policy.ts';
import { folderAddress, goalOf, relativePath, wayUp, type FilePlace } from './folder-address.ts';
import { addElement, attributeOf, changeAttribute, changeText, elementsOf, removeLink, replaceText, type PageElement, type PageParent } from './page-elements.ts';

/** The one script of all pages, and the folder of what search loads. */
export const pageScript = 'assets/pages.js';
export const searchFolder = 'search-data/';

/**
 * A page of the site as it can be opened from a folder: addresses seen from the page, one script of the kind that needs no
 * server, a policy for it, and nothing that only a server gives.
 * @param isLeftOut whether a file of the site is not in the folder
 */
export function folderPage(html: string, place: FilePlace, isLeftOut: (file: string) => boolean): string {
	const page = parse(html, { scriptingEnabled: false });
	adaptAll(page, place, isLeftOut);
	return serialize(page, { scriptingEnabled: false });
}

/** Adapts all that is in a page, or in a part of one. */
export function adaptAll(part: PageParent, place: FilePlace, isLeftOut: (file: string) => boolean): void {
	for (const element of elementsOf(part)) {
		if (needsServer(element)) tree.detachNode(element);
		else if (element.tagName === 'a' && isLeftOut(goalOf(attributeOf(element, 'href') ?? '', place)?.file ?? '')) removeLink(element);
		else adapt(element, place);
	}
}

/** Modules, fonts fetched ahead, and what is said to machines of other hosts, or to whoever runs the server. */
function needsServer(element: PageElement): boolean {
	const { tagName } = element;
	if (attributeOf(element, 'data-for-host') !== undefined) return true;
	if (tagName === 'script') return attributeOf(element, 'type') === 'module';
	if (tagName === 'link') return /^(?:alternate|canonical|preload|modulepreload)$/.test(attributeOf(element, 'rel') ?? '');
	return tagName === 'meta' && /^(?:og|twitter):/.test(attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '');
}

function adapt(element: PageElement, place: FilePlace): void {
	const adapted = (address: string) => folderAddress(address, place);
	const up = wayUp(place.file);
	for (const name of ['src', 'action', 'data', 'poster', 'data-pdf']) changeAttribute(element, name, adapted);
	changeAttribute(element, 'srcset', (set) => set.replace(/(?<=^|,\s*)[^\s,]+/g, adapted));
	// The script makes full addresses of these. Who names the site's folder without the slash at its end wants none.
	changeAttribute(element, 'data-base', (base) => (base.endsWith('/') ? up : up.slice(0, -1)));
	changeAttribute(element, 'data-index', () => `${up}${searchFolder}`);
	switch (attributeOf(element, 'http-equiv')) {
		case 'content-security-policy':
			changeAttribute(element, 'content', () => folderPolicy);
			break;
		case 'refresh':
			changeAttribute(element, 'content', (content) => content.replace(/(?<=url=).*/i, adapted));
	}
	if (attributeOf(element, 'data-search-unavailable') !== undefined) changeText(element, (text) => text.replace('on this server', 'in this folder, since not all of the archive was unpacked into it'));
	// On paper, where the site is not known by a name: the file.
	if (element.parentNode?.nodeName === 'page-address') replaceText(element, goalOf(attributeOf(element, 'href') ?? '', place)?.file ?? '');
	changeAttribute(element, 'href', adapted);
	if (element.tagName === 'head') addElement(element, 'script', { defer: '', src: relativePath(pageScript, place.file) });
}
